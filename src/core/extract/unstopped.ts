/** Lines at the ends of a story that no stop ends: the author forgot it, sets none, writes in a script that has none, or in verse. */
import { CLOSING_QUOTES, endingOf, endsSpeech, endsWithColon } from '../text/sentences.ts';
import { holds, Kind } from '../text/characters.ts';
import { countWords, isAddress } from '../text/words.ts';
import type { Box, PageBlock } from '../walk/page.ts';
import { isParagraphOf, isSetLike } from './flow.ts';
import { isBold, linkShare } from './prose.ts';
import type { Selection } from './selection.ts';
import { SELECT, UNSTOPPED } from '../weights.ts';

/** A paragraph of the flow in more words than a credit of the site has. */
export const isAsLongAsSentence = (flow: Box | null, block: PageBlock): boolean =>
  block.kind === 'text' && isParagraphOf(flow, block) && linkShare(block) < SELECT.fewLinksInList && countWords(block.text) >= UNSTOPPED.words;

/** The same of what stands at the end of the story; without links in fewer words, where it carries the story on, its author sets no stops, or its script has none. */
export function unstoppedIn(selection: Selection): (flow: Box | null, block: PageBlock) => boolean {
  let setsNone: boolean | undefined;
  return (flow, block) => {
    if (isAsLongAsSentence(flow, block)) return true;
    const { kind, text, linkLetters } = block;
    if (kind !== 'text' || linkLetters > 0 || !isParagraphOf(flow, block) || isBold(block) || endsWithColon(text) || selection.opensWithLabel(block)) return false;
    const words = countWords(text) * (ONTO_OTHERS.test(text) ? UNSTOPPED.weightOfWord : 1);
    return words >= UNSTOPPED.words || (words >= UNSTOPPED.wordsOfResuming && selection.resumes(block))
      || (words >= UNSTOPPED.wordsOfStopless && STOPLESS.test(endingOf(text))) || (words >= UNSTOPPED.fewestWords && (setsNone ??= setsNoStops(selection)));
  };
}

/** Hebrew and Arabic. */
const ONTO_OTHERS = /[\u0590-\u06FF]/;
/** Thai and Lao. */
const STOPLESS = new RegExp(`[\\u0E01-\\u0EDF][${CLOSING_QUOTES}'’‘)]*$`);

/** Most paragraphs of the story end without a mark. */
function setsNoStops({ page, keep, masses }: Selection): boolean {
  const said = page.blocks.filter(({ kind, index }) => keep[index] === 1 && kind === 'text' && masses.ofBlock[index]! > 0);
  return said.filter(({ text }) => !endsSpeech(text)).length * 2 > said.length;
}

/**
 * Verse, figures of the years, who plays whom: the last of several lines without links, each set as the last prose is, that begin with
 * `line`; its own index when they are no more than a site's credits may be.
 */
export function endOfLines({ page: { blocks }, keep, isDetected, end }: Selection, prose: PageBlock, line: PageBlock): number {
  let last = line.index, lines = 0;
  for (let i = line.index; i < end; i++) {
    const block = blocks[i]!, { text } = block;
    if (text === '') continue;
    if (!keep[i] || isDetected[i] || block.kind !== 'text' || block.linkLetters > 0 || !isSetLike(block, prose) || endsWithColon(text) || isAddress(text) || !holds(text, Kind.Letter)) break;
    last = i;
    lines++;
  }
  return lines >= UNSTOPPED.linesOfVerse ? last : line.index;
}
