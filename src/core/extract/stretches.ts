/** Stretches of the kept text that stand apart from the story. */
import { endsSpeech } from '../text/sentences.ts';
import type { PageBlock } from '../walk/page.ts';
import { SELECT } from '../weights.ts';
import { flowsOf } from './flow.ts';
import type { Selection } from './selection.ts';

/**
 * Legal notes, cookie texts and teasers that stand far from the story (many blocks left out between), are small beside it,
 * and are not of its flow.
 */
export function dropStretchesApart({ page, keep, masses, isDetected }: Selection): void {
  const stretches: { blocks: number[]; mass: number; gap: number }[] = [];
  let gap = Infinity, related = 0;
  for (const block of page.blocks) {
    const i = block.index;
    if (block.text === '') continue;
    // Related lines stand between an author's paragraphs; so many in a row close a story.
    if (isDetected[i]) { related++; continue; }
    if (!keep[i]) { gap++; continue; }
    if (gap >= SELECT.gapOfScraps || related >= SELECT.gapOfRelated) stretches.push({ blocks: [], mass: 0, gap });
    gap = related = 0;
    const stretch = stretches[stretches.length - 1]!;
    stretch.blocks.push(i);
    stretch.mass += masses.ofBlock[i]!;
  }
  if (stretches.length < 2) return;
  const main = stretches.reduce((a, b) => (b.mass > a.mass ? b : a));
  const flows = new Set(main.blocks.flatMap((i) => flowsOf(page.blocks[i]!)));
  const isOfItsFlow = (i: number): boolean => (masses.ofBlock[i]! > 0 || isSaid(page.blocks[i]!)) && flowsOf(page.blocks[i]!).some((flow) => flows.has(flow));
  const endOf = ({ blocks }: { blocks: number[] }): number => blocks[blocks.length - 1]!;
  let last = -1;
  for (const stretch of stretches) {
    if (stretch === main || stretch.mass >= (stretch.gap >= SELECT.gapOfStretches ? SELECT.shareOfStretch : SELECT.shareOfScrap) * main.mass || stretch.blocks.some(isOfItsFlow)) { last = endOf(stretch); continue; }
    for (const i of stretch.blocks) keep[i] = 0;
  }
  // The related lines before a last stretch that went are no longer within the story.
  if (last < endOf(stretches[stretches.length - 1]!)) keep.fill(0, last + 1);
}

/** A short sentence or question, or a point of a list. */
const isSaid = ({ kind, linkLetters, text }: PageBlock): boolean => linkLetters === 0 && (kind === 'item' || (kind === 'text' && endsSpeech(text)));
