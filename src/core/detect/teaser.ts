/** What a card says of its story under the title. */
import { breaksOff } from '../extract/teasers.ts';
import { blockBeside, flowOf } from '../walk/blocks.ts';
import type { Box, Page, PageBlock } from '../walk/page.ts';
import type { DetectContext } from './context.ts';
import type { Detection } from './detection.ts';
import { CARD, VETO } from '../weights.ts';

/** The stretch with what is said of the story of its last title right behind it. */
export function withTeaser(context: DetectContext, detection: Detection): Detection {
  const excerpt = excerptBelow(context, detection);
  return excerpt ? { ...detection, to: { block: excerpt.index, offset: excerpt.text.length } } : withTeaserOfCard(context, detection);
}

/** «<a>Title</a>», and under it in the flow «Its first words […] <a>Read more</a>»: a sentence cut short, whose call leads where the title does. */
function excerptBelow({ page: { blocks } }: DetectContext, { from, to, titles }: Detection): PageBlock | null {
  const story = titles.at(-1)?.link, below = blockBeside(blocks, to.block, 1), call = below?.runs.find(({ link }) => link !== null);
  if (!story || !below || !call || from.offset > 0 || to.offset < blocks[to.block]!.text.length || below.kind !== 'text' || below.letters > VETO.lettersOfTeaser) return null;
  const isOfStory = story.isSameSite && below.runs.every(({ link, start }) => link === null ? start < call.start : link.href === story.href);
  return isOfStory && breaksOff(below.text.slice(0, call.start)) ? below : null;
}

/** The card of the last title, set into the author's paragraphs, may end with a teaser: a few words without a link. A piece of the text holds no headline of another. */
function withTeaserOfCard(context: DetectContext, detection: Detection): Detection {
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
