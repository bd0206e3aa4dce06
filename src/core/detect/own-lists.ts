/** Lists that are the author's, wherever their links lead: what he wrote from («المصادر», "Sources"), and those that a sentence of his announces. */
import { endsWithColon } from '../text/sentences.ts';
import { countWords } from '../text/words.ts';
import { blockBeside } from '../walk/blocks.ts';
import type { Box, PageLine } from '../walk/page.ts';
import type { DetectContext } from './context.ts';
import { RUBRIC } from '../weights.ts';

/** The blocks of all such lists of the page. */
export const ownListsOf = (context: DetectContext): ReadonlySet<number> =>
  new Set(context.lines.flatMap((line) => (line.linkLetters === 0 && (namesSources(context, line) || isAnnouncement(context, line)) ? listUnder(context, line) : [])));

const namesSources = (context: DetectContext, line: PageLine): boolean => line.text.length <= RUBRIC.longest && context.trailingOf(line)?.type === 'references';

/** «These are the ports of the survey:» In bold or in a few words it is what the site calls its own list. */
const isAnnouncement = (context: DetectContext, line: PageLine): boolean =>
  endsWithColon(line.text) && context.blockOf(line).kind === 'text' && countWords(line.text) >= RUBRIC.wordsOfAnnouncement && !context.labelOf(line) && !context.isBold(line, 0, line.text.length);

function listUnder({ page: { blocks } }: DetectContext, line: PageLine): number[] {
  const under = blockBeside(blocks, line.block, 1);
  let list: Box | null = under?.kind === 'item' ? under.box : null;
  while (list && list.first === under!.index && list.tag !== 'ul' && list.tag !== 'ol') list = list.parent;
  return list && list.first === under!.index ? blocks.slice(list.first, list.end).map(({ index }) => index) : [];
}
