/** Labels and titles without any link among the paragraphs of a page, as editors type them by hand and as saved copies keep them. */
import { countWords } from '../../text/words.ts';
import { flowOf } from '../../walk/blocks.ts';
import { nearest } from '../../walk/boxes.ts';
import { Flag } from '../../walk/class-flags.ts';
import type { PageBlock, PageLine } from '../../walk/page.ts';
import type { DetectContext } from '../context.ts';
import { detectionOf, ofLine } from '../detection.ts';
import { isProseShaped } from '../headline.ts';
import { findLinkless, type PlainFind } from '../linkless/find.ts';
import type { PlainLine } from '../linkless/lines.ts';
import { isOfSites } from '../linkless/site-labels.ts';
import { headlineWords } from '../linkless/titles.ts';
import type { Rule } from './rule.ts';

export const linkless: Rule = {
  id: 'linkless',
  find(context) {
    const lines = context.lines.map((line) => new LazyLine(context, line));
    return findLinkless(lines, context.lexicon, { endsWithStory: false }).filter((find) => isInStory(context, find) && !isSubheading(context, find)).map((find) => {
      const first = context.lines[find.from]!, last = context.lines[find.to]!;
      return detectionOf('linkless', { from: ofLine(first, find.fromOffset).from, to: ofLine(last, 0, find.toOffset).to }, find.evidence, {
        label: find.label.label,
        titles: find.titles.map(({ text, address }) => ({ title: text, link: null, ...(address !== undefined && { address }) })),
      });
    });
  },
};

const literal: ReadonlySet<PageBlock['kind']> = new Set(['pre', 'caption', 'cell', 'picture', 'embed', 'rule']);

/** A quote is somebody's words, but for one that begins with a label of sites, set off from what follows. */
function isQuoted(context: DetectContext, { kind, box }: PageBlock): boolean {
  if (kind !== 'quote') return false;
  const quote = nearest(box, ({ tag }) => tag === 'blockquote') ?? box;
  const label = context.labelOf(context.lines[context.page.lineOf[quote.first]!]!);
  return !(label && isOfSites(label) && (label.separator !== '' || label.rest >= label.restEnd));
}

/** A cell of a layout, with the paragraphs of a story in it. */
const isStoryInCell = (context: DetectContext, block: PageBlock): boolean => block.kind === 'cell' && block.text.includes('\n') && context.isProse(block);

/** A line of the page; what few lines are asked for is worked out when it is asked. */
class LazyLine implements PlainLine {
  readonly text: string;
  private readonly block: PageBlock;
  constructor(private readonly context: DetectContext, private readonly line: PageLine) {
    this.text = line.text;
    this.block = context.blockOf(line);
  }
  get label() { return this.context.labelOf(this.line); }
  get isHeading() { return this.block.kind === 'heading'; }
  get isListed() { return this.block.kind === 'item'; }
  get isLinked() { return this.line.linkLetters > 0; }
  get group() { return flowOf(this.block); }
  get isLiteral() { return (literal.has(this.block.kind) && !isStoryInCell(this.context, this.block)) || isQuoted(this.context, this.block) || this.context.signsOfPlace(this.block).length > 0; }
}

/** A heading over prose is the author's, whatever words it begins with («Mehr zum Thema Einbürgerung»), but for a label with its title; words that only sites set, when it is set as his others are. */
function isSubheading(context: DetectContext, { from, to, label }: PlainFind): boolean {
  const { blocks } = context.page, block = context.blockOf(context.lines[from]!), below = blocks[block.index + 1];
  if (from !== to || block.kind !== 'heading' || !context.isProse(below)) return false;
  if (!isOfSites(label) || (label.rest < label.restEnd && (label.separator === '' || countWords(block.text.slice(label.rest)) < headlineWords))) return true;
  return flowOf(block) === flowOf(below!) && context.lines.some((line) => {
    const { kind, level, index } = context.blockOf(line);
    return kind === 'heading' && level === block.level && !context.labelOf(line) && context.isProse(blocks[index + 1]);
  });
}

/** Prose stands before and after, or it is the last word of a box of prose; menus and footers have none. */
function isInStory(context: DetectContext, { from, to }: PlainFind): boolean {
  const first = context.lines[from]!.block, last = context.lines[to]!.block;
  const { box } = context.page.blocks[first]!;
  if (context.hasFlag(box, Flag.Nav | Flag.Foot | Flag.Side | Flag.Comment)) return false;
  return context.hasProse(first, -1) || context.hasProse(last, 1) || context.hasProseInFlow(first) || isBetweenBreaks(context, from, to);
}

/** The story stands in one block, parted by breaks: a line of prose is right above or below. */
const isBetweenBreaks = ({ lines }: DetectContext, from: number, to: number): boolean =>
  [lines[from - 1], lines[to + 1]].some((beside, i) => beside?.block === lines[i === 0 ? from : to]!.block && isProseShaped(beside.text));
