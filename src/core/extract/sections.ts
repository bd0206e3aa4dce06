/** Round-ups and guides: an article in sections, each under a line that leads to what it tells of. Those lines are the author's. */
import { foldedWords } from '../text/fold.ts';
import type { Box, Page, PageBlock } from '../walk/page.ts';
import { isProse, linkShare } from './prose.ts';
import { SECTIONS, SELECT } from '../weights.ts';

/**
 * The lines of links that head the prose of an article in sections, by block; none where the container holds none. The text leads
 * straight into them and most of it stands under them; over cards stands what they are. Other lines than headings count only where
 * their own story is told under them (or behind them, in the same block): under a card the one above goes on.
 * @param sections boxes of their own that hold such a heading and what is told under it
 */
export function headingsOfSections(page: Page, container: Box, sections: readonly Box[]): ReadonlySet<number> {
  const headings = new Map<Box | null, number[]>(), lines: Lines = { blocks: [], telling: 0 }, openings: Lines = { blocks: [], telling: 0 };
  /** Paragraphs between two openings: these are cards, and the story goes on. */
  let between = 0, sinceOpening = 0;
  let line: PageBlock | null = null, above = '';
  const see = (those: Lines, index: number, title: string, told: string): void => { those.blocks.push(index); if (tells(told, title, above)) those.telling++; };
  for (let i = container.first; i < container.end; i++) {
    const block = page.blocks[i]!, { text } = block;
    if (text === '') continue;
    if (!isProse(block)) { line = linkShare(block) >= SELECT.mostLinks ? block : null; continue; }
    const flow = block.box.parent, end = linkedOpening(block);
    if (end > 0) {
      if (openings.blocks.length > 0) between += sinceOpening;
      sinceOpening = 0;
      see(openings, i, text.slice(0, end), text.slice(end));
    } else {
      sinceOpening++;
      if (line?.box.parent === flow) {
        if (line.kind === 'heading' || line.box.tag === 'dt') add(headings, sections.some((box) => i >= box.first && i < box.end) ? null : flow, line.index);
        else see(lines, line.index, line.text, text);
      }
    }
    above = text;
    line = null;
  }
  const found = [...headings].filter(([place, those]) => those.length >= SECTIONS.fewest && (place === null || holdsText(page, container, those))).flatMap(([, those]) => those);
  for (const { blocks, telling } of between > 0 ? [lines] : [lines, openings]) if (telling >= SECTIONS.fewest && telling * 2 >= blocks.length && holdsText(page, container, blocks)) found.push(...blocks);
  return new Set(found);
}

/** Lines of links, and under how many of them their own story is told. */
interface Lines { blocks: number[]; telling: number }

function add<K>(groups: Map<K, number[]>, key: K, index: number): void {
  const those = groups.get(key);
  if (those) those.push(index); else groups.set(key, [index]);
}

/** «<a>Headline</a><br>What it is about.»: where the linked first line of a paragraph ends, 0 where there is none. */
function linkedOpening({ text, runs }: PageBlock): number {
  const end = text.indexOf('\n');
  return end > 0 && runs.every(({ start, link }) => start >= end || link !== null || text.slice(start, end).trim() === '') ? end : 0;
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

/** The paragraph has most of the line's words, and more of them than the one above it. */
function tells(paragraph: string, line: string, above: string): boolean {
  const words = significant(line), shared = sharedWith(paragraph, words);
  return shared >= SECTIONS.fewestWords && shared >= words.length * SECTIONS.share && shared > sharedWith(above, words);
}

const significant = (text: string): string[] => [...new Set(foldedWords(text).filter((word) => word.length >= SECTIONS.shortestWord))];

/** Words of the line that the text has, what is written onto them aside («والأكشاك» has «الأكشاك»). */
function sharedWith(text: string, words: readonly string[]): number {
  const told = significant(text);
  return words.filter((word) => told.some((other) => other.includes(word) || word.includes(other))).length;
}
