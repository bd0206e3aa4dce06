/** What stands right over stories that have no label of their own, and would be left over nothing. */
import { endsWithColon } from '../text/sentences.ts';
import type { PageBlock } from '../walk/page.ts';
import type { DetectContext } from './context.ts';
import type { Detection } from './detection.ts';
import type { LabelMatch } from './grammar.ts';
import type { Story } from './rules/rule.ts';
import { titleText } from './title-text.ts';
import { RUBRIC, THRESHOLD } from '../weights.ts';

/**
 * The lists or cards between two blocks of the text, the first with what it is called right over it: a known label alone on its line, too
 * weak to have taken them («مقالات أخرى»), a bold line that announces them («<b>Another angle:</b>»), or a heading below those of the
 * story, set as none of them is: one like them, or alone, may head the prose behind the list.
 */
export function withLabelAbove(context: DetectContext, story: Story, found: readonly Detection[]): Detection[] {
  const [first, ...others] = found;
  const stories = found.reduce((n, { score, titles }) => n + (score < THRESHOLD ? 0 : titles.length), 0);
  const above = first ? first.from.block - 1 : -1, block = context.page.blocks[above];
  if (!first || first.label !== null || stories < 2 || !block || block.linkLetters > 0 || story.isTaken(above)) return [...found];
  const line = context.lines[context.page.lineOf[above]!]!, label = context.labelOf(line);
  const isKnown = label !== null && line.text.length === block.text.length && (label.rest >= label.restEnd || isCalledAfter(block, label));
  const announces = (): boolean => (block.kind === 'heading' ? isBelowHeadings(context, story, block) : endsWithColon(block.text) && context.isBold(line, 0, line.text.length));
  if (!isKnown && !(isLabelLike(block) && announces())) return [...found];
  const words = isKnown && label.rest >= label.restEnd ? label.label : titleText(block.text);
  return [{ ...first, label: words, from: { block: above, offset: 0 } }, ...others.map((other) => ({ ...other, label: other.label ?? words }))];
}

/** «اقرأ أيضا عن الاقتصاد», «Read more on the quay»: the label goes on for a few words, and no sentence ends. */
const isCalledAfter = (block: PageBlock, { rest, restEnd, veto }: LabelMatch): boolean =>
  isLabelLike(block) && restEnd - rest <= RUBRIC.longest && veto !== 'past-tense' && veto !== 'comma';

function isBelowHeadings({ page: { blocks } }: DetectContext, story: Story, heading: PageBlock): boolean {
  let hasOthers = false;
  for (let i = story.top; i <= story.last; i++) {
    const { kind, level } = blocks[i]!;
    if (kind !== 'heading' || level <= 1 || i === heading.index || story.isTaken(i)) continue;
    if (level >= heading.level) return false;
    hasOthers = true;
  }
  return hasOthers;
}

/** A short heading or bold line over links is what this site calls them. */
export function isLabelLike(block: PageBlock): boolean {
  return block.letters >= 3 && block.text.length <= 60 && !/[.!?؟。,،]$/u.test(block.text) && (block.kind === 'heading' || block.runs.every((r) => r.style !== 0) || block.linkLetters === 0);
}
