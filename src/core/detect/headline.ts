/** The shape of a headline, and of prose, told from the words alone. */
import { firstLetter, Kind, partsOf } from '../text/characters.ts';
import { CLOSERS, endingOf, endsWithStop, endsWithTwoDots, sentencesOf } from '../text/sentences.ts';
import { HEADLINE } from '../weights.ts';

/** A colon or comma at the end announces what follows: no headline. */
const announces = /[:：،,؛;]$/u;
/** Two dots end a sentence of some authors, and 15 of 2,945 Arabic headlines, all but short ones; three dots cut a headline short. */
const longestBeforeTwoDots = 80;
/** A clause this long is a sentence even where the author forgot the stop, but for one in capitals. */
const longestTitle = 130;
/** Of three words at most one begins otherwise, small or in a script without capitals, where a title is set in them. */
const capitalsPerOther = 2;
/** A shorter line with a stop may be a title or a scrap. */
export const shortestProse = 40;
/** A headline may hold one stop inside when it is no longer than this. */
const longestInTwo = 110;

/** A sentence that a headline may go on behind: cut short, asked or called out. */
const goesOn = new RegExp(`(?:\\.\\.|[!?؟…])[${CLOSERS}]*$`, 'u');

/** A Chinese, Japanese or Korean character says as much as two letters. */
const wide = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7A3]/gu;
const measure = (text: string): number => text.length + (text.match(wide)?.length ?? 0);

/** «Council Opens the Old Harbour to Night Markets»: no sentence has so many capitals but one that has nothing else. */
export function isTitleCased(text: string): boolean {
  let capitals = 0, others = 0;
  for (const letter of text.split(' ').map(firstLetter)) if (letter !== letter.toLowerCase()) capitals++; else if (letter !== '') others++;
  return capitals > others * capitalsPerOther && text !== text.toUpperCase();
}

/** One clause without a final stop. «؟», «!» and «..» end headlines too. */
export function isHeadlineShaped(text: string): boolean {
  const length = measure(text);
  if (length < HEADLINE.shortest || (length > longestTitle && !(length <= HEADLINE.longest && isTitleCased(text))) || endsWithStop(text) || announces.test(endingOf(text)) || (length > longestBeforeTwoDots && endsWithTwoDots(text))) return false;
  if (!partsOf(text, Kind.Letter).some((part) => part.length > 1)) return false;
  if (length > longestInTwo && (text.match(/[?؟!]/gu)?.length ?? 0) > 1) return false;
  const sentences = sentencesOf(text);
  // «Solidarité. Don de masques»: a kicker, or a headline in two breaths.
  if (sentences.length === 2 && length <= longestInTwo) return true;
  return sentences.length === 1 || sentences.slice(0, -1).every(({ start, end }) => goesOn.test(text.slice(start, end)));
}

/** A line that only running text has: a full stop at its end, or more than one sentence, or more than a headline's length. */
export function isProseShaped(text: string): boolean {
  const length = measure(text);
  return endsWithStop(text) ? length >= shortestProse : length > longestTitle || (length >= 60 && sentencesOf(text).length > 1 && !isHeadlineShaped(text));
}
