/**
 * Words a minute of silent reading, from the meta-analysis of M. Brysbaert, "How many words do we read per minute?",
 * Journal of Memory and Language 109 (2019), table of languages. Languages that it does not name read like English.
 */
const WORDS_A_MINUTE: Readonly<Record<string, number>> = {
  ar: 181, de: 260, en: 238, es: 278, fi: 195, fr: 214, he: 224, it: 285, ko: 226, nl: 228, sv: 218, tr: 220,
  // Arabic script without a measurement of its own.
  fa: 181, ur: 181, ckb: 181, ps: 181,
};

/** Whole minutes that the words take to read, at least one. */
export function readingMinutes(words: number, lang: string | null): number {
  const base = (lang ?? '').toLowerCase().split(/[-_]/)[0]!;
  return Math.max(1, Math.round(words / (WORDS_A_MINUTE[base] ?? WORDS_A_MINUTE.en!)));
}
