/** Boxes the reader pointed at on this site. */
import type { Box } from '../../walk/page.ts';
import type { UserRule } from '../../model.ts';
import { mainLink, type DetectContext } from '../context.ts';
import { titleText } from '../title-text.ts';
import { detectionOf, ofBlocks, type Detection } from '../detection.ts';
import { Stories } from '../stories.ts';
import { WEIGHTS } from '../../weights.ts';

/** One detection for each box that a rule of this host names by a selector. A selector that is not understood finds nothing. */
export function findTaught(context: DetectContext, rules: readonly UserRule[]): Detection[] {
  const found: Detection[] = [];
  for (const rule of rules) {
    if (rule.type !== 'box' || rule.host !== context.page.host) continue;
    const wanted = new Set(context.page.all(rule.box));
    if (wanted.size === 0) continue;
    for (const box of context.page.boxes) if (wanted.has(box.element) && box.end > box.first && box.parent && box.tag !== 'body') found.push(ofBox(context, box));
  }
  return found;
}

function ofBox(context: DetectContext, box: Box): Detection {
  const stories = new Stories();
  let label: string | null = null;
  for (let l = context.page.lineOf[box.first]!; l < context.page.lineOf[box.end]!; l++) {
    const line = context.lines[l]!;
    const known = context.labelOf(line);
    if (known) label ??= known.label;
    const rest = known ? known.rest : 0;
    if (rest < line.text.length && context.isLinked(line, rest)) stories.add(mainLink(line, rest), titleText(line.text.slice(rest)), 0);
  }
  const titles = stories.titles();
  return detectionOf('taught', ofBlocks(context.page.blocks, box.first, box.end - 1), [{ name: 'taught', weight: WEIGHTS.taught }], { kind: titles.length ? 'related' : 'junk', label, titles });
}
