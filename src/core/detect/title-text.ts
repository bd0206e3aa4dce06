import { Kind, kindOf } from '../text/characters.ts';
import { fold } from '../text/fold.ts';

/** What closes each quotation mark and bracket: languages turn the same marks round. */
const CLOSERS = new Map(['«»', '»«', '“”“', '„“”', '””“', '‚‘', '‹›', '›‹', '〝〟', '﴿﴾', '()', '[]', '{}', '【】', '「」', '『』', '（）', '《》', '〈〉'].map(([opener, ...closers]) => [opener!, closers]));
/** What opens before each of those that close. */
const OPENERS = new Map<string, string[]>();
for (const [opener, closers] of CLOSERS) for (const closer of closers) OPENERS.set(closer, [...OPENERS.get(closer) ?? [], opener]);
/** What else may begin a title besides its words, and what may end it; all other marks there are the site's bullets, arrows and bars. */
const OPENS = new Set(['"', "'", '‘', '’', '#', '@', '$', '€', '£', '¥', '₪', '₹', '&', '.', '…', '¿', '¡', ...CLOSERS.keys()]);
const CLOSES = new Set(['"', "'", '’', '‘', '.', '…', '?', '!', '؟', '。', '！', '？', '۔', '।', '॥', '%', '٪', ';', '؛', ',', '،', '°', '+', '*', '#', '€', '$', '£', '₺', ...OPENERS.keys()]);
/** A sign of a figure: «−20 °C». */
const SIGNS = new Set(['-', '−', '+', '~']);

/** A title without the marks, bullets and brackets that the site sets around it, and without the marks where a word may be broken. */
export function titleText(text: string): string {
  let from = 0, to = text.length;
  while (from < to && (/^[»›#]\s/.test(text.slice(from, from + 2)) || text.startsWith('##', from) || (!isOfTitle(text, from, OPENS) && !(SIGNS.has(text[from]!) && isDigit(text, from + 1))))) from++;
  while (to > from && (/^\s[«‹]/.test(text.slice(to - 2, to)) || text.endsWith('**', to) || !isOfTitle(text, to - 1, CLOSES))) to--;
  const title = text.slice(from, to).replace(/\n/g, ' ').replaceAll('\u00AD', '');
  if (isLeftOpen(title) || isBracketed(title)) return titleText(title.slice(1));
  return isClosedAlone(title) ? titleText(title.slice(0, -1)) : title;
}

const RANK = /^\s*([\d٠-٩۰-۹]{1,2})[.)\-–]?\s+(?=\S)/;
/** Two titles may begin with one and two by chance. */
const FEWEST_RANKS = 3;

/** «1 The first», «2 The second», «3 The third»: the numbers count the titles and are no part of them. */
export function withoutRanks(titles: readonly string[]): readonly string[] {
  const isCounted = titles.length >= FEWEST_RANKS && titles.every((title, i) => Number(fold(RANK.exec(title)?.[1] ?? '')) === i + 1);
  return isCounted ? titles.map((title) => title.replace(RANK, '')) : titles;
}

/** All in square brackets. */
const isBracketed = (title: string): boolean => /^(?:\[[^\]]*\]|【[^】]*】)$/.test(title);

/** Begins with a mark that nothing closes. */
function isLeftOpen(title: string): boolean {
  const closers = CLOSERS.get(title[0] ?? '');
  return closers !== undefined && !closers.some((closer) => title.includes(closer, 1));
}

/** Ends with a mark that nothing opens. */
function isClosedAlone(title: string): boolean {
  const last = title[title.length - 1] ?? '', openers = OPENERS.get(last);
  return last !== '‘' && openers !== undefined && !openers.some((opener) => title.slice(0, -1).includes(opener));
}

const isDigit = (text: string, at: number): boolean => at < text.length && (kindOf(text.charCodeAt(at)) & Kind.Digit) !== 0;

/** A letter, digit or one of the marks; half of a character counts as all of it, and what only says how the one before looks as none. */
function isOfTitle(text: string, at: number, marks: ReadonlySet<string>): boolean {
  const code = text.charCodeAt(at), isLow = code >= 0xdc00 && code < 0xe000;
  return code !== 0xfe0f && ((kindOf(text.codePointAt(isLow && at > 0 ? at - 1 : at)!) & Kind.Word) !== 0 || marks.has(text[at]!));
}
