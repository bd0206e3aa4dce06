/** Round-ups: an article that tells several stories, each under a heading that leads to it. Those headings are the author's. */
import { foldedWords } from '../text/fold.ts';
import type { Box, Page, PageBlock } from '../walk/page.ts';
import { isProse, linkShare } from './prose.ts';
import { ROUND_UP, SELECT } from '../weights.ts';

/**
 * The linked headings over prose of a round-up, by block; none where the container holds none. A card between two paragraphs of one
 * story looks the same, but what stands under it goes on with that story: the words of the card's headline are not in it.
 */
export function headingsOfRoundUp(page: Page, container: Box): ReadonlySet<number> {
  const headings: number[] = [];
  let opening = 0, heading: PageBlock | null = null, above: PageBlock | null = null;
  for (let i = container.first; i < container.end; i++) {
    const block = page.blocks[i]!;
    if (block.text === '') continue;
    if (!isProse(block)) { heading = isLinkedHeading(block) ? block : null; continue; }
    // Each in a box of its own they are cards as well as sections: nothing tells which.
    if (heading && heading.box.parent === block.box.parent && (headings.length === 0 || block.box.parent === page.blocks[headings[0]!]!.box.parent)) {
      headings.push(heading.index);
      if (tells(block, heading.text, above)) opening++;
    }
    above = block;
    heading = null;
  }
  return new Set(opening >= ROUND_UP.fewest && opening * 2 >= headings.length ? headings : []);
}

const isLinkedHeading = (block: PageBlock): boolean =>
  linkShare(block) >= SELECT.mostLinks && (block.kind === 'heading' || block.runs.every(({ style }) => (style & 1) !== 0));

/** The paragraph has most of the headline's words, and more of them than the one above the headline. */
function tells(paragraph: PageBlock, title: string, above: PageBlock | null): boolean {
  const words = significant(title), shared = sharedWith(paragraph, words);
  return shared >= ROUND_UP.fewestWords && shared >= words.length * ROUND_UP.share && shared > (above ? sharedWith(above, words) : 0);
}

const significant = (text: string): string[] => [...new Set(foldedWords(text).filter((word) => word.length >= ROUND_UP.shortestWord))];

/** Words of the title that the block has, what is written onto them aside («والأكشاك» has «الأكشاك»). */
function sharedWith(block: PageBlock, words: readonly string[]): number {
  const told = significant(block.text);
  return words.filter((word) => told.some((other) => other.includes(word) || word.includes(other))).length;
}
