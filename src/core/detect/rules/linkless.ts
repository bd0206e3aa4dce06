/** Labels and titles without any link among the paragraphs of a page, as editors type them by hand and as saved copies keep them. */
import { Flag } from '../../walk/class-flags.ts';
import type { PageBlock, PageLine } from '../../walk/page.ts';
import type { DetectContext } from '../context.ts';
import { findLinkless, type PlainFind } from '../linkless.ts';
import type { Rule } from './rule.ts';

export const linkless: Rule = {
  id: 'linkless',
  find(context) {
    const lines = context.lines.map((line) => plainLine(context, line));
    return findLinkless(lines, context.lexicon, { endsWithStory: false }).filter((find) => isInStory(context, find) && !isSubheading(context, find)).map((find) => {
      const first = context.lines[find.from]!, last = context.lines[find.to]!;
      return {
        rule: 'linkless', kind: 'related', score: find.score, evidence: find.evidence, label: find.label.label,
        from: { block: first.block, offset: first.start + find.fromOffset }, to: { block: last.block, offset: last.start + find.toOffset },
        titles: find.titles.map(({ text }) => ({ title: text, link: null })),
      };
    });
  },
};

const literal: ReadonlySet<PageBlock['kind']> = new Set(['pre', 'caption', 'cell', 'picture', 'embed', 'rule']);

function plainLine(context: DetectContext, line: PageLine) {
  const block = context.blockOf(line);
  return {
    text: line.text, isHeading: block.kind === 'heading', isLinked: line.linkLetters > 0, group: block.box.parent,
    isLiteral: literal.has(block.kind) || context.signsOfPlace(block).length > 0,
  };
}

/** A heading over prose is the author's, whatever words it begins with («Mehr zum Thema Einbürgerung»). */
function isSubheading(context: DetectContext, { from, to }: PlainFind): boolean {
  const block = context.blockOf(context.lines[from]!);
  return from === to && block.kind === 'heading' && context.isProse(context.page.blocks[block.index + 1]);
}

/** Prose stands before and after, or it is the last word of a box of prose; menus and footers have none. */
function isInStory(context: DetectContext, { from, to }: PlainFind): boolean {
  const first = context.lines[from]!.block, last = context.lines[to]!.block;
  const { box } = context.page.blocks[first]!;
  if (context.hasFlag(box, Flag.Nav | Flag.Foot | Flag.Side | Flag.Comment)) return false;
  return context.hasProse(first, -1) || context.hasProse(last, 1);
}
