import { lettersIn } from '../walk/measure.ts';
import { runsIn } from '../walk/runs.ts';
import { THRESHOLD, VETO, WEIGHTS } from '../weights.ts';
import type { DetectContext } from './context.ts';
import type { Detection, Spot } from './detection.ts';
import type { Story } from './rules/rule.ts';

/**
 * The last word for the author: what a rule takes from the middle of the story may hold a teaser, and never more than a
 * small share of the story's running text. Moves what takes more from `accepted` to `refused`, with the sign that says so; true when there was any.
 * What the reader pointed at goes, however long it is.
 */
export function spareTheStory(context: DetectContext, story: Story, accepted: Detection[], refused: Detection[]): boolean {
  const long = accepted.filter(({ from, to }) => from.block >= story.first && to.block <= story.last && proseIn(context, from, to) > VETO.lettersOfTeaser);
  if (long.length === 0) return false;
  const before = accepted.length, most = VETO.share * proseIn(context, { block: story.first, offset: 0 }, { block: story.last, offset: Infinity });
  const greedy = long.filter(({ from, to }) => proseIn(context, from, to) > most);
  for (const detection of greedy) {
    detection.evidence.push({ name: 'share-of-story', weight: WEIGHTS.shareOfStory });
    detection.score += WEIGHTS.shareOfStory;
    if (detection.score >= THRESHOLD) continue;
    accepted.splice(accepted.indexOf(detection), 1);
    refused.push(detection);
  }
  return accepted.length < before;
}

/** Letters of running text outside links between two spots. */
function proseIn(context: DetectContext, from: Spot, to: Spot): number {
  let letters = 0;
  for (let i = from.block; i <= to.block; i++) {
    const block = context.page.blocks[i]!;
    if (!context.isProse(block)) continue;
    const start = i === from.block ? from.offset : 0, end = i === to.block ? to.offset : block.text.length;
    for (const run of runsIn(block, start, end)) if (!run.link) letters += lettersIn(block.text, Math.max(start, run.start), Math.min(end, run.end));
  }
  return letters;
}
