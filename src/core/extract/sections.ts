/** Round-ups and guides: an article in sections, each under a line that leads to what it tells of. Those lines are the author's. */
import { fold, foldedWords } from '../text/fold.ts';
import { blockBeside, flowOf, linksAway } from '../walk/blocks.ts';
import { Style } from '../walk/tags.ts';
import type { Box, Page, PageBlock } from '../walk/page.ts';
import { isSetLike } from './flow.ts';
import { isCalledElse, isProse, linkShare } from './prose.ts';
import { SECTIONS, SELECT } from '../weights.ts';

/**
 * The lines of links that head the prose of an article in sections, by block; none where the container holds none. The text leads
 * straight into them and most of it stands under them; over cards stands what they are. Other lines than headings count only where
 * their own story is told under them: under a card the one above goes on. One alone is the author's too where others of its make link
 * nowhere, when it leads to another site or bears the next number.
 * @param sections boxes of their own that hold such a heading and what is told under it
 */
export function headingsOfSections(page: Page, container: Box, sections: readonly Box[]): ReadonlySet<number> {
  const headings = new Map<Box | null, number[]>(), lines: SectionLine[] = [], unlinked: PageBlock[] = [], linked: PageBlock[] = [];
  let line: PageBlock | null = null, above = '';
  for (let i = container.first; i < container.end; i++) {
    const block = page.blocks[i]!, { text } = block;
    if (text === '') continue;
    if (!isProse(block)) {
      if (block.kind === 'heading' && block.linkLetters === 0) unlinked.push(block);
      line = linkShare(block) >= SELECT.mostLinks && !isCalledElse(block.box, container) ? block : null;
      continue;
    }
    const flow = flowOf(block);
    if (line && flowOf(line) === flow) {
      if (line.kind === 'heading') linked.push(line);
      if (line.kind === 'heading' || line.box.tag === 'dt') add(headings, sections.some((box) => i >= box.first && i < box.end) ? null : flow, line.index);
      else lines.push({ line, paragraph: text, above });
    }
    above = text;
    line = null;
  }
  const ofSeries = linked.filter((heading) => unlinked.some((other) => isSetLike(other, heading) && (linksAway(heading) || comesNext(heading.text, other.text))));
  const found = ofSeries.map(({ index }) => index).concat([...headings].filter(([place, those]) => those.length >= SECTIONS.fewest && (place === null || holdsText(page, container, those))).flatMap(([, those]) => those));
  const indexes = lines.map(({ line }) => line.index);
  return new Set(lines.length >= SECTIONS.fewest && holdsText(page, container, indexes) && mostTell(lines) ? [...found, ...indexes] : found);
}

/** A line of links, the paragraph under it and the one above it. */
interface SectionLine { line: PageBlock; paragraph: string; above: string }

/** Under half of the lines and more stands what they lead to. Paragraphs are read no further than it takes to know that. */
function mostTell(lines: readonly SectionLine[]): boolean {
  const names = new Set<string>(), needed = Math.max(SECTIONS.fewest, lines.length / 2);
  let telling = 0;
  for (const [i, { line, paragraph, above }] of lines.entries()) {
    if (telling + lines.length - i < needed) return false;
    if ((isNameElsewhere(line) && !names.has(line.text)) || tells(paragraph, line.text, above)) telling++;
    names.add(line.text);
  }
  return telling >= needed;
}

/** «3. …» among «1. …», «2. …» and «4. …». */
const comesNext = (heading: string, other: string): boolean => { const number = numberOf(heading); return number > 0 && Math.abs(number - numberOf(other)) === 1; };

const numberOf = (heading: string): number => Number(/^\W{0,2}(\d{1,3})[.):\s–—-]/.exec(fold(heading.slice(0, 8)))?.[1] ?? 0);

function add(headings: Map<Box | null, number[]>, place: Box | null, index: number): void {
  const those = headings.get(place);
  if (those) those.push(index); else headings.set(place, [index]);
}

/** No heading leads to the first of them, and there is more of the text under them than before them. */
function holdsText(page: Page, container: Box, headings: readonly number[]): boolean {
  const first = headings[0]!, last = headings.at(-1)!;
  const lead = blockBeside(page.blocks, first, -1);
  if (lead && lead.index >= container.first && lead.kind === 'heading' && lead.level > 1) return false;
  let before = 0, under = 0;
  for (let i = container.first; i < container.end; i++) {
    const block = page.blocks[i]!;
    if (isProse(block)) { if (i < first) before += block.letters; else under += block.letters; } else if (i > last && block.text !== '') break;
  }
  return under > before;
}

/** In bold, and to another site: the place, book or work that the paragraph tells of. */
const isNameElsewhere = (line: PageBlock): boolean => linksAway(line) && line.runs.every(({ style }) => style & Style.Strong);

/** The paragraph has most of the line's words, and more of them than the one above it; of a name of few words all. */
function tells(paragraph: string, line: string, above: string): boolean {
  const words = significant(line), shared = sharedWith(paragraph, words);
  return shared >= Math.min(SECTIONS.fewestWords, words.length) && shared >= words.length * SECTIONS.share && shared > sharedWith(above, words);
}

const significant = (text: string): string[] => [...new Set(foldedWords(text).filter((word) => word.length >= SECTIONS.shortestWord))];

/** Words of the line that the text has, what is written onto them aside («والأكشاك» has «الأكشاك»). */
function sharedWith(text: string, words: readonly string[]): number {
  const told = significant(text);
  return words.filter((word) => told.some((other) => other.includes(word) || word.includes(other))).length;
}
