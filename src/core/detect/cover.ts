import { holds, Kind } from '../text/characters.ts';
import { endsSpeech } from '../text/sentences.ts';
import type { Page, PageBlock } from '../walk/page.ts';
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
 * Blocks of which a related line is a part, and what is left is said by the author, without a link, however short: «And the price? Read
 * also: <a>…</a>». A call («The bridge closes for a week … Read more») is part of what it stands behind.
 */
export function blocksWithRest(page: Page, detections: readonly Detection[]): ReadonlySet<number> {
  const taken = new Map<number, [number, number][]>();
  const covered = coveredBlocks(page, detections);
  for (const { kind, from, to } of detections) {
    if (kind !== 'related') continue;
    for (let i = from.block; i <= to.block; i++) {
      if (!covered[i]) taken.set(i, [...(taken.get(i) ?? []), [i === from.block ? from.offset : 0, i === to.block ? to.offset : page.blocks[i]!.text.length]]);
    }
  }
  return new Set([...taken].flatMap(([i, parts]) => (isSaid(page.blocks[i]!, parts) ? [i] : [])));
}

function isSaid({ text, runs }: PageBlock, parts: readonly [number, number][]): boolean {
  if (runs.some((run) => run.link !== null && !parts.some(([from, to]) => from <= run.start && run.end <= to))) return false;
  const rest = [...parts].sort((a, b) => b[0] - a[0]).reduce((left, [from, to]) => left.slice(0, from) + left.slice(to), text).replace(/[\s|–—-]+$/, '');
  return holds(rest, Kind.Letter) && (endsSpeech(rest) || rest.endsWith('..'));
}
