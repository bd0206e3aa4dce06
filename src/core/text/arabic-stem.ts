/**
 * Light stemming of Arabic after light10 (Larkey, Ballesteros & Connell, "Light stemming for Arabic information retrieval", 2007),
 * with its known flaws mended: names and words that only look inflected stay whole, the dual «تين» goes as one,
 * no affix leaves fewer than three letters, and a particle of one letter goes only before a name.
 */
import { names, wawBeginnings, wholes } from './protected-words.ts';

const shortest = 3;
/** Article and particles that carry it, longest first. */
const prefixes = ['وبال', 'وكال', 'وال', 'بال', 'كال', 'فال', 'ولل', 'فلل', 'لل', 'ال'];
/** Endings of number, gender, nisba and possession, longest first. The number is the least the stem must keep. */
const suffixes: readonly (readonly [string, number])[] = [
  ['تهما', 3], ['تين', 3], ['تان', 3], ['يين', 3], ['يون', 3], ['يات', 3], ['تها', 3], ['تهم', 3], ['هما', 4],
  ['يه', 3], ['يا', 3], ['ها', 3], ['هم', 4], ['كم', 4], ['نا', 4], ['ات', 3], ['ون', 3], ['ين', 3], ['ان', 3], ['ته', 3], ['ه', 3], ['ي', 3], ['ا', 4],
];
/** At most this many endings follow one another («فلسطينياتها»). */
const mostEndings = 3;

/** A name that ends like «سوريا», «غزة» lends its stem to its nisba («سوري») and may lose that end. */
const isWhole = (word: string): boolean => wholes.has(word) || (names.has(word) && !/[اه]$/u.test(word));

function withoutPrefix(word: string, writtenWithHamza: boolean): string {
  if (names.has(word)) return word;
  for (const prefix of prefixes) {
    if (!word.startsWith(prefix) || word.length - prefix.length < shortest) continue;
    // «إلغاء», «ألمانيا»: the alef carries a hamza, so «ال» is no article.
    return prefix === 'ال' && writtenWithHamza ? word : word.slice(prefix.length);
  }
  const rest = word.slice(1);
  if ('وبلكف'.includes(word[0]!) && names.has(rest)) return rest;
  if (word[0] === 'و' && rest.length > shortest && !wawBeginnings.some((w) => word.startsWith(w))) return rest;
  return word;
}

/**
 * The stem of an Arabic word.
 * @param folded the word as `fold` gives it
 * @param written the word as printed, when known: a hamza on its alef tells «إلغاء» from an article
 */
export function stemArabic(folded: string, written = folded): string {
  if (isWhole(folded)) return folded;
  let word = withoutPrefix(folded, /^[أإآ]/u.test(written));
  for (let i = 0; i < mostEndings && !isWhole(word); i++) {
    const ending = suffixes.find(([suffix, least]) => word.endsWith(suffix) && word.length - suffix.length >= least);
    if (!ending) break;
    word = word.slice(0, -ending[0].length);
  }
  return word;
}
