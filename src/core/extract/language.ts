import { Kind, kindTable, partsOf } from '../text/characters.ts';
import { languages } from '../detect/labels/index.ts';
import { LANGUAGE } from '../weights.ts';

/** Languages of the Arabic script that letters of their own betray. */
const PERSIAN = /[پچژگ]/g, URDU = /[ٹڈڑںےہھ]/g, KURDISH = /[ەێۆڕڵ]/g, PASHTO = /[ټډړښځڅې]/g, ARABIC_ONLY = /[ةىؤإ]/g;
/** Scripts that stand for one language or for a few, in the order they are asked. */
const SCRIPTS = ['ar', 'he', 'ja', 'ko', 'zh', 'el', 'th', 'hi', 'bn', 'ta', 'ru', 'hy', 'ka', 'am', 'pa', 'gu', 'te', 'kn', 'ml', 'si', 'my', 'km'] as const;
/** Their blocks of letters. */
const BLOCKS: readonly (readonly [from: number, to: number, script: (typeof SCRIPTS)[number]])[] = [
  [0x600, 0x6ff, 'ar'], [0x750, 0x77f, 'ar'], [0x870, 0x8ff, 'ar'], [0xfb50, 0xfdff, 'ar'], [0xfe70, 0xfefe, 'ar'], [0x590, 0x5ff, 'he'], [0xfb1d, 0xfb4f, 'he'],
  [0x3040, 0x30ff, 'ja'], [0x31f0, 0x31ff, 'ja'], [0xff66, 0xff9f, 'ja'], [0x1100, 0x11ff, 'ko'], [0x3130, 0x318f, 'ko'], [0xac00, 0xd7ff, 'ko'],
  [0x2e80, 0x2fdf, 'zh'], [0x3005, 0x3007, 'zh'], [0x3400, 0x9fff, 'zh'], [0xf900, 0xfaff, 'zh'], [0x370, 0x3ff, 'el'], [0x1f00, 0x1fff, 'el'],
  [0xe00, 0xe7f, 'th'], [0x900, 0x97f, 'hi'], [0x980, 0x9ff, 'bn'], [0xb80, 0xbff, 'ta'], [0x400, 0x52f, 'ru'],
  [0x530, 0x58f, 'hy'], [0x10a0, 0x10ff, 'ka'], [0x1200, 0x139f, 'am'], [0xa00, 0xa7f, 'pa'], [0xa80, 0xaff, 'gu'], [0xc00, 0xc7f, 'te'], [0xc80, 0xcff, 'kn'],
  [0xd00, 0xd7f, 'ml'], [0xd80, 0xdff, 'si'], [0x1000, 0x109f, 'my'], [0x1780, 0x17ff, 'km'],
];
const LANGUAGES_OF: Record<string, RegExp> = { ar: /^(?:ar|arz|fa|ur|ps|ckb|ug|sd|ks)\b/, he: /^(?:he|iw|yi)\b/, ru: /^(?:ru|uk|be|bg|sr|mk|kk|ky|mn|tg)\b/, hi: /^(?:hi|mr|ne|sa)\b/, zh: /^(?:zh|ja)\b/, bn: /^(?:bn|as)\b/, am: /^(?:am|ti)\b/ };
/** A text in Latin letters, or in those of a script that is not looked at, is in none of these. */
const NO_OTHER_SCRIPT = new RegExp(`^(?!(?:${SCRIPTS.join('|')}|fa|ur|ckb|ps)\\b)`);
/** Greek is the first. */
const FIRST_BLOCK = 0x370;
/** So many characters tell script and language as well as all of them: of 125 labelled pages the same, and with 500 two less. */
const SAMPLE = 800;

/**
 * The language of a text: what the page declares, where the letters allow it and the words do not speak of another; else what
 * letters and words say. Null when neither tells.
 */
export function languageOf(text: string, declared: string | null): string | null {
  const sample = text.slice(0, SAMPLE);
  const { letters, ofScript } = countLetters(sample);
  const claim = declared && /^[a-z]{2,3}(?:[-_]\w+)*$/i.test(declared.trim()) ? declared.trim().replace(/_/g, '-') : null;
  if (letters === 0) return claim;
  const script = SCRIPTS.find((lang, i) => ofScript[i]! >= letters * (lang === 'ja' ? 0.1 : 0.3));
  const possible = script ? LANGUAGES_OF[script] ?? new RegExp(`^${script}\\b`) : NO_OTHER_SCRIPT;
  const isPossible = claim !== null && possible.test(claim.toLowerCase());
  if (script === 'ar') return isPossible ? claim : ofArabicScript(sample);
  return byWords(sample, isPossible ? claim : null) ?? script ?? null;
}

/** `claim`, unless the text has hardly a common word of that language and many of another; without a claim the language with the most. */
function byWords(sample: string, claim: string | null): string | null {
  const base = claim?.toLowerCase().replace(/^n[bn]\b/, 'no').split('-')[0] ?? '';
  const claimed = languages.findIndex(({ lang, common }) => common && lang === base);
  if (claim !== null && claimed < 0) return claim;
  const words = partsOf(sample.toLowerCase(), Kind.Letter | Kind.Mark);
  const known = languagesOfWord(), seen = new Set<string>();
  // By the number of the language: how many of its common words there are, and how many different ones.
  const times = new Uint16Array(languages.length), different = new Uint16Array(languages.length);
  for (const word of words) {
    const those = known.get(word);
    if (!those) continue;
    const isNew = !seen.has(word);
    if (isNew) seen.add(word);
    for (const i of those) { times[i]!++; if (isNew) different[i]!++; }
  }
  let best = -1, most = 0;
  for (let i = 0; i < times.length; i++) if (different[i]! >= LANGUAGE.fewestHits && times[i]! > most) { best = i; most = times[i]!; }
  if (best < 0 || words.length < LANGUAGE.fewestWords || most < words.length * LANGUAGE.share) return claim;
  return claim !== null && times[claimed]! >= most * LANGUAGE.shareOfClaim ? claim : languages[best]!.lang;
}

/** For each common word the languages that have it, by their number. */
let ofWord: Map<string, number[]> | undefined;
function languagesOfWord(): Map<string, number[]> {
  if (ofWord) return ofWord;
  ofWord = new Map();
  for (const [i, { common }] of languages.entries()) for (const word of common?.split(' ') ?? []) { const those = ofWord.get(word); if (those) those.push(i); else ofWord.set(word, [i]); }
  return ofWord;
}

/** Letters of a text: all, and those of each script. */
function countLetters(text: string): { letters: number; ofScript: readonly number[] } {
  const ofScript = SCRIPTS.map(() => 0), kinds = kindTable();
  let letters = 0, from = 0, to = -1, script = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!(kinds[code]! & Kind.Letter)) continue;
    letters++;
    if (code < FIRST_BLOCK) continue;
    // The next letter is of the block of the one before, nearly always.
    if (code < from || code > to) {
      const block = BLOCKS.find(([first, last]) => code >= first && code <= last);
      [from, to] = block ?? [code, code];
      script = block ? SCRIPTS.indexOf(block[2]) : -1;
    }
    if (script >= 0) ofScript[script]!++;
  }
  return { letters, ofScript };
}

function ofArabicScript(sample: string): string {
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const persian = count(PERSIAN), urdu = count(URDU), kurdish = count(KURDISH), pashto = count(PASHTO), arabic = count(ARABIC_ONLY);
  if (kurdish > Math.max(arabic, persian, urdu, pashto)) return 'ckb';
  if (pashto > Math.max(arabic, persian, urdu)) return 'ps';
  if (urdu > arabic && urdu > persian * 0.5) return 'ur';
  return persian > arabic ? 'fa' : 'ar';
}
