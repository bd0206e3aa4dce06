/** Languages of the Arabic script that letters of their own betray. */
const PERSIAN = /[پچژگ]/g, URDU = /[ٹڈڑںےہھ]/g, ARABIC_ONLY = /[ةىؤإ]/g;
/** From Greek on. */
const BEYOND_LATIN = /[\u0370-\uffff]/;
const SCRIPTS: [RegExp, string][] = [
  [/\p{Script=Arabic}/gu, 'ar'], [/\p{Script=Hebrew}/gu, 'he'], [/\p{Script=Hiragana}|\p{Script=Katakana}/gu, 'ja'], [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'], [/\p{Script=Greek}/gu, 'el'], [/\p{Script=Thai}/gu, 'th'], [/\p{Script=Devanagari}/gu, 'hi'], [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'], [/\p{Script=Cyrillic}/gu, 'ru'],
];
const LANGUAGES_OF: Record<string, RegExp> = { ar: /^(?:ar|arz|fa|ur|ps|ckb|ug|sd|ks)\b/, he: /^(?:he|iw|yi)\b/, ru: /^(?:ru|uk|be|bg|sr|mk|kk|ky|mn|tg)\b/, hi: /^(?:hi|mr|ne|sa)\b/, zh: /^(?:zh|ja)\b/, bn: /^(?:bn|as)\b/ };
/** Letters of this many characters tell a script as well as all of them. */
const SAMPLE = 1500;

/** The language of a text: what the page declares, where the letters allow it; else what the letters say. Null when neither tells. */
export function languageOf(text: string, declared: string | null): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const claim = declared && /^[a-z]{2,3}(?:[-_]\w+)*$/i.test(declared.trim()) ? declared.trim().replace(/_/g, '-') : null;
  if (letters === 0) return claim;
  if (BEYOND_LATIN.test(sample)) for (const [pattern, lang] of SCRIPTS) {
    const share = (sample.match(pattern)?.length ?? 0) / letters;
    if (share < (lang === 'ja' ? 0.1 : 0.3)) continue;
    if (claim && (LANGUAGES_OF[lang] ?? new RegExp(`^${lang}\\b`)).test(claim.toLowerCase())) return claim;
    return lang === 'ar' ? ofArabicScript(sample) : lang;
  }
  return claim && !/^(?:ar|fa|ur|he|zh|ja|ko|ru|el|th|hi)\b/i.test(claim) ? claim : null;
}

function ofArabicScript(sample: string): string {
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const persian = count(PERSIAN), urdu = count(URDU), arabic = count(ARABIC_ONLY);
  if (urdu > arabic && urdu > persian * 0.5) return 'ur';
  return persian > arabic ? 'fa' : 'ar';
}
