import { Kind, partsOf } from '../text/characters.ts';
import type { Page } from '../walk/page.ts';
import { endsWithStop } from '../text/sentences.ts';
import type { Range } from './article-range.ts';
import type { StoryData } from './json-ld.ts';
import { isProse } from './prose.ts';
import { CHECK } from '../weights.ts';
import type { Title } from './metadata.ts';

const lettersOf = (text: string): string => partsOf(text, Kind.LetterOrDigit).join('').toLowerCase();

/**
 * How well a reading of the page agrees with what the page says of itself, in points: the words of the story that
 * machines are told (`articleBody`, else the description) are in it; its blocks end like sentences; few of its letters are
 * links; its headline stands right above it.
 */
export function agreement(page: Page, range: Range, data: StoryData, title: Title): number {
  let letters = 0, linkLetters = 0, prose = 0, closed = 0, told = '';
  const { container } = range;
  for (const { index, text } of range.standfirst) if (index >= container.first && index < container.end) told += text;
  for (const block of page.blocks) {
    if (!range.keep[block.index]) continue;
    told += block.text;
    letters += block.letters;
    linkLetters += block.linkLetters;
    if (!range.isProse[block.index]) continue;
    prose += block.letters;
    if (endsWithStop(block.text)) closed += block.letters;
  }
  return CHECK.told * coverage(lettersOf(told), toldOf(page, data)) + CHECK.sentences * (closed / (prose || 1)) - CHECK.links * (linkLetters / (letters || 1)) + (isUnderHeadline(page, range, title) ? CHECK.headline : 0);
}

/** What the page tells machines of its words: the longer the better. */
function toldOf(page: Page, data: StoryData): string {
  for (const text of [data.body, data.description, page.head.meta.get('og:description'), page.head.meta.get('description')]) {
    const letters = lettersOf((text ?? '').replace(/<[^>]*>/g, ' ').replace(/(?:\.\.\.|…)\s*$/, ''));
    if (letters.length >= CHECK.probe) return letters;
  }
  return '';
}

/** Share of a text's probes (stretches of letters, evenly spread) that another one has. */
function coverage(text: string, told: string): number {
  let probes = 0, found = 0;
  for (let i = 0; i + CHECK.probe <= told.length && probes < CHECK.mostProbes; i += CHECK.every) {
    probes++;
    if (text.includes(told.slice(i, i + CHECK.probe))) found++;
  }
  return probes === 0 ? 0 : found / probes;
}

/** No prose was left out between headline and text. */
function isUnderHeadline(page: Page, range: Range, { block }: Title): boolean {
  if (!block || block.index > range.first) return false;
  for (let i = block.index + 1; i < range.first; i++) if (!range.keep[i] && isProse(page.blocks[i]!) && !range.standfirst.includes(page.blocks[i]!)) return false;
  return true;
}
