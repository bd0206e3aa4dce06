import { holds, Kind } from '../text/characters.ts';
import { endsSpeech } from '../text/sentences.ts';
import { lettersIn } from '../walk/measure.ts';
import type { Page, PageBlock } from '../walk/page.ts';
import { SELECT } from '../weights.ts';
import type { Detection } from './detection.ts';

/** 1 for every block that lies wholly inside a detection. */
export function coveredBlocks(page: Page, detections: readonly Detection[]): Uint8Array {
  const covered = new Uint8Array(page.blocks.length);
  for (const { from, to } of detections) {
    for (let i = from.block; i <= to.block; i++) {
      const { text } = page.blocks[i]!;
      if ((i > from.block || text.slice(0, from.offset).trim() === '') && (i < to.block || text.slice(to.offset).trim() === '')) covered[i] = 1;
    }
  }
  return covered;
}

/**
 * Blocks of which a related line is a part, and what is left is said by the author, not mostly in links, however short: «And the price?
 * Read also: <a>…</a>». A call («The bridge closes for a week … Read more») is part of what it stands behind.
 * @param covered as `coveredBlocks` gives it
 */
export function blocksWithRest(page: Page, detections: readonly Detection[], covered: Uint8Array): ReadonlySet<number> {
  const taken = new Map<number, [number, number][]>();
  for (const { kind, from, to } of detections) {
    if (kind !== 'related') continue;
    for (let i = from.block; i <= to.block; i++) {
      if (covered[i]) continue;
      const parts = taken.get(i) ?? [];
      parts.push([i === from.block ? from.offset : 0, i === to.block ? to.offset : page.blocks[i]!.text.length]);
      taken.set(i, parts);
    }
  }
  return new Set([...taken].flatMap(([i, parts]) => (isSaid(page.blocks[i]!, parts.sort((a, b) => a[0] - b[0])) ? [i] : [])));
}

/** @param parts what is taken, in order */
function isSaid({ text, runs }: PageBlock, parts: readonly [number, number][]): boolean {
  let next = 0, linked = 0;
  for (const run of runs) {
    if (run.link === null) continue;
    while (next < parts.length && parts[next]![1] < run.end) next++;
    if (next === parts.length || parts[next]![0] > run.start) linked += lettersIn(text, run.start, run.end);
  }
  const rest = [...parts.map(([from], i) => text.slice(i === 0 ? 0 : parts[i - 1]![1], from)), text.slice(parts.at(-1)![1])].join('');
  // A dash that parts it from the line is not its end.
  const end = rest.slice(-ENDING).replace(/[\s|–—-]+$/, '');
  return holds(rest, Kind.Letter) && linked < SELECT.mostLinks * lettersIn(rest) && (endsSpeech(end) || end.endsWith('..'));
}

/** So many characters tell how a text ends. */
const ENDING = 60;
