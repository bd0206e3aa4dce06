/** What readers wrote under a story, where no name says so. */
import { branchUnder } from '../walk/boxes.ts';
import type { Box, Page, PageBlock } from '../walk/page.ts';
import { isProse } from './prose.ts';
import { isStamp } from './small-print.ts';
import { POSTS } from '../weights.ts';

/**
 * The box of posts one after the other, each in a box of its own with someone's name, day, year and hour, behind the story's first
 * prose; null when there is none. A chronicle of the author's names nobody; the entries of a live report have headings, or its metadata say what it is.
 */
export function boxOfPosts({ boxes, blocks }: Page): Box | null {
  let prose = 0;
  const stamps: PageBlock[] = [];
  for (const block of blocks) {
    // What stands in a quote is quoted by the author, a post of a network with its stamp too.
    if (prose >= POSTS.proseBefore && block.kind !== 'quote' && isStamp(block)) stamps.push(block);
    else if (isProse(block)) prose += block.letters - block.linkLetters;
  }
  if (stamps.length < POSTS.fewest) return null;
  const before = new Uint32Array(blocks.length + 1);
  for (const { index } of stamps) before[index + 1] = 1;
  for (let i = 0; i < blocks.length; i++) before[i + 1]! += before[i]!;
  let list = boxes[0]!;
  for (let i = 1; i < list.endBox; i++) if (before[boxes[i]!.end]! - before[boxes[i]!.first]! >= POSTS.share * stamps.length) list = boxes[i]!;
  const posts = [...new Set(stamps.map(({ box }) => branchUnder(box, list)))].filter((box) => box !== null && isPost(blocks.slice(box.first, box.end)));
  const headings = blocks.slice(list.first, list.end).filter(({ kind }) => kind === 'heading').length;
  return posts.length >= POSTS.fewest && headings * 2 < posts.length ? list : null;
}

/** Someone said something then; the stamp of a post links to it, or the name stands beside it. */
const isPost = (blocks: readonly PageBlock[]): boolean => blocks.some(isProse) && blocks.some((block) => (isStamp(block) ? block.linkLetters > 0 : isName(block)));

const isName = (block: PageBlock): boolean => block.kind !== 'heading' && block.letters > 0 && block.letters <= POSTS.longestName && block.stops === 0 && !isProse(block);
