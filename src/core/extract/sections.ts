/** Round-ups and guides: an article in sections, each under a line that leads to what it tells of. Those lines are the author's. */
import { foldedWords } from '../text/fold.ts';
import type { Box, Page, PageBlock } from '../walk/page.ts';
import { isProse, linkShare } from './prose.ts';
import { SECTIONS, SELECT } from '../weights.ts';

/**
 * The linked headings over prose of an article in sections, by block; none where the container holds none. The text leads straight
 * into them and most of it stands under them; over cards stands what they are. Bold lines count only where their own story is told
 * under them: under a card the one above goes on.
 * @param sections boxes of their own that hold such a heading and what is told under it
 */
export function headingsOfSections(page: Page, container: Box, sections: readonly Box[]): ReadonlySet<number> {
  const headings = new Map<Box | null, number[]>(), bold: number[] = [];
  let telling = 0, line: PageBlock | null = null, above: PageBlock | null = null;
  for (let i = container.first; i < container.end; i++) {
    const block = page.blocks[i]!;
    if (block.text === '') continue;
    if (!isProse(block)) { line = linkShare(block) >= SELECT.mostLinks ? block : null; continue; }
    const flow = block.box.parent;
    if (line && line.box.parent === flow) {
      if (line.kind === 'heading' || line.box.tag === 'dt') {
        const place = sections.some(({ first, end }) => i >= first && i < end) ? null : flow, those = headings.get(place);
        if (those) those.push(line.index); else headings.set(place, [line.index]);
      } else if (isBold(line)) {
        bold.push(line.index);
        if (tells(block, line.text, above)) telling++;
      }
    }
    above = block;
    line = null;
  }
  const found = [...headings].filter(([place, those]) => those.length >= SECTIONS.fewest && (place === null || holdsText(page, container, those))).flatMap(([, those]) => those);
  return new Set(telling >= SECTIONS.fewest && telling * 2 >= bold.length && holdsText(page, container, bold) ? [...found, ...bold] : found);
}

/** No heading leads to the first of them, and there is more of the text under them than before them. */
function holdsText(page: Page, container: Box, headings: readonly number[]): boolean {
  const first = headings[0]!, last = headings.at(-1)!;
  let at = first - 1;
  while (at >= container.first && page.blocks[at]!.text === '') at--;
  const lead = page.blocks[at];
  if (at >= container.first && lead!.kind === 'heading' && lead!.level > 1) return false;
  let before = 0, under = 0;
  for (let i = container.first; i < container.end; i++) {
    const block = page.blocks[i]!;
    if (isProse(block)) { if (i < first) before += block.letters; else under += block.letters; } else if (i > last && block.text !== '') break;
  }
  return under > before;
}

const isBold = (block: PageBlock): boolean => block.runs.every(({ style }) => (style & 1) !== 0);

/** The paragraph has most of the line's words, and more of them than the one above it. */
function tells(paragraph: PageBlock, line: string, above: PageBlock | null): boolean {
  const words = significant(line), shared = sharedWith(paragraph, words);
  return shared >= SECTIONS.fewestWords && shared >= words.length * SECTIONS.share && shared > (above ? sharedWith(above, words) : 0);
}

const significant = (text: string): string[] => [...new Set(foldedWords(text).filter((word) => word.length >= SECTIONS.shortestWord))];

/** Words of the line that the block has, what is written onto them aside («والأكشاك» has «الأكشاك»). */
function sharedWith(block: PageBlock, words: readonly string[]): number {
  const told = significant(block.text);
  return words.filter((word) => told.some((other) => other.includes(word) || word.includes(other))).length;
}
