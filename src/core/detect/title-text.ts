import { Kind, kindOf } from '../text/characters.ts';

/** What may begin a title besides its words, and what may end it; all other marks there are the site's bullets, arrows and bars. */
const OPENS = new Set('«“„‟"\'‘’([{【「『（《〈#@$€£¥₪₹&.…¿¡');
const CLOSES = new Set('»”"\'’‘“)]}】」』）》〉.…?!؟。！？۔।॥%٪;؛,،°+*#€$£₺');
const PAIRS: readonly (readonly [string, string])[] = [['«', '»'], ['“', '”'], ['[', ']'], ['(', ')'], ['【', '】']];

/** A title without the marks, bullets and brackets that the site sets around it. */
export function titleText(text: string): string {
  let from = 0, to = text.length;
  while (from < to && !isOfTitle(text, from, OPENS)) from++;
  while (to > from && !isOfTitle(text, to - 1, CLOSES)) to--;
  const title = text.slice(from, to).replace(/\n/g, ' ');
  const left = PAIRS.find(([opener]) => title[0] === opener), right = PAIRS.find(([, closer]) => title.at(-1) === closer);
  if (left && !title.includes(left[1])) return titleText(title.slice(1));
  return right && !title.includes(right[0]) ? titleText(title.slice(0, -1)) : title;
}

/** A letter, digit or one of the marks; half of a character counts as all of it, and what only says how the one before looks as none. */
function isOfTitle(text: string, at: number, marks: ReadonlySet<string>): boolean {
  const code = text.charCodeAt(at), isLow = code >= 0xdc00 && code < 0xe000;
  return code !== 0xfe0f && ((kindOf(text.codePointAt(isLow && at > 0 ? at - 1 : at)!) & Kind.Word) !== 0 || marks.has(text[at]!));
}
