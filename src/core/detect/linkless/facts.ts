/** The author's data among lines without links, which are shaped like titles: results, hours, prices, who plays where. */
import { holds, Kind } from '../../text/characters.ts';
import { fold } from '../../text/fold.ts';
import { countWords } from '../../text/words.ts';

/** A line that names a fact, or a score, has no more words; headlines that say who said it have no figure, and are no three of so few words on end. */
const wordsOfFact = 6;
const FACT = /^[^\s:：]+(?: [^\s:：]+)?[:：] \S|(?:^|\s)[\d٠-٩۰-۹]{1,2}\s?[-–:]\s?[\d٠-٩۰-۹]{1,2}(?:\s|$)/u;
/** «Defence: »: so many words name what follows. */
const NAME = /^[^\s:：]+(?: [^\s:：]+)? ?[:：] ?(?=\S)/u;
/** What stands between the names of a list. */
const BETWEEN_NAMES = /[،,、;؛/]|\s[-–—]\s/u;
/** Words of one of several names, and of one alone; what somebody said has more. */
const wordsOfName = 4, wordsOfOneName = 3;
/** «19:30», «kl. 19.30»; a number of three digits behind the point is a sum. */
const HOUR = /(?:^|[^\d٠-٩۰-۹.:])[\d٠-٩۰-۹]{1,2}[.:][\d٠-٩۰-۹]{2}(?![\d٠-٩۰-۹])/u;
/** Two rows end in the same word, and so many at both ends are the same, a figure like another, and half of the shorter row. Of 1,588 real titles no two side by side. */
const fewestShared = 3;

/** Two lines on end are data, or three: «Kick-off: 7 pm», «Defence: Salem, Haddad, Mansour», «Gold of 21 carats 6,950 to buy», «Monday: reading and writing». */
export const areFacts = (a: string, b: string, c: string): boolean =>
  (isFact(a) && isFact(b) && (holds(a + b, Kind.Digit) || isFact(c))) || (isRoster(a) && isRoster(b)) || areRows(a, b);

/** Rows of one table, which may have the author's subheadings between them: each says at what hour, or they are alike. */
export const areRows = (a: string, b: string): boolean => (HOUR.test(a) && HOUR.test(b)) || areAlike(a, b);

/** A few words in which one or two name a fact, or a score. */
const isFact = (text: string): boolean => FACT.test(text) && countWords(text) <= wordsOfFact;

function isRoster(text: string): boolean {
  const name = NAME.exec(text)?.[0];
  if (name === undefined) return false;
  const names = text.slice(name.length).split(BETWEEN_NAMES).map(countWords);
  return names.length > 1 ? names.every((words) => words <= wordsOfName) : names[0]! <= wordsOfOneName;
}

/** The same words stand around other figures. */
export function areAlike(a: string, b: string): boolean {
  if (!holds(a, Kind.Digit) || !holds(b, Kind.Digit)) return false;
  const one = wordsWithFigures(a), other = wordsWithFigures(b), shorter = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < shorter && one.at(-1 - shared) === other.at(-1 - shared)) shared++;
  if (shared === 0) return false;
  for (let i = 0; shared < shorter && one[i] === other[i]; i++) shared++;
  return shared >= fewestShared && shared * 2 >= shorter;
}

/** A figure stands for any other. */
const wordsWithFigures = (text: string): string[] => fold(text).split(' ').map((word) => (holds(word, Kind.Digit) ? '0' : word));
