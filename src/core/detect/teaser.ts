/** What a card says of its story under the title. */
import { blockBeside, flowOf } from '../walk/blocks.ts';
import type { Box, Page, PageBlock } from '../walk/page.ts';
import type { DetectContext } from './context.ts';
import type { Detection } from './detection.ts';
import { CARD, VETO } from '../weights.ts';

/** The card of the last title, set into the author's paragraphs, may end with a teaser of the story: a few words without a link. A piece of the text holds no headline of another. */
export function withTeaser(context: DetectContext, detection: Detection): Detection {
  const { page } = context, { blocks } = page, { from, to } = detection;
  let { box } = blocks[to.block]!;
  while (box.parent && box.end <= to.block + 1) box = box.parent;
  if (from.offset > 0 || to.offset < blocks[to.block]!.text.length || box.first < from.block || box.letters > CARD.mostLetters || !isCard(page, box, to.block)) return detection;
  const [teaser, ...more] = blocks.slice(to.block + 1, box.end).filter(({ text }) => text !== '');
  if (!teaser || more.length > 0 || teaser.kind !== 'text' || teaser.linkLetters > 0 || teaser.letters > VETO.lettersOfTeaser) return detection;
  const isBeside = (block: PageBlock | undefined): boolean => context.isProse(block) && flowOf(block!) === box.parent;
  if (!isBeside(blockBeside(blocks, from.block, -1)) || !isBeside(blockBeside(blocks, box.end - 1, 1))) return detection;
  const last = blocks[box.end - 1]!;
  return { ...detection, to: { block: last.index, offset: last.text.length } };
}

/** Up to the title it has a headline or a picture that is a link. */
const isCard = ({ blocks }: Page, { first }: Box, last: number): boolean =>
  blocks.slice(first, last + 1).some(({ kind, link, linkLetters }) => (kind === 'heading' && linkLetters > 0) || (kind === 'picture' && link !== null));
