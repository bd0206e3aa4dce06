/** What follows a label: the run of blocks that are links to stories, with the small print of their cards. */
import { Flag } from '../walk/class-flags.ts';
import type { Box, PageBlock, PageLine, PageLink } from '../walk/page.ts';
import { mainLink, titleText, type DetectContext } from './context.ts';
import type { FoundTitle, Spot } from './detection.ts';
import { HEADLINE, LONGEST_SIDE_LINE } from './weights.ts';

export interface LinkRun { titles: FoundTitle[]; to: Spot }

/** A card's teaser text is no longer than this, and stands in the card's own box. */
const LONGEST_CARD = 700;
const MOST_TITLES = 60;

/** Collects the story links after a label line, up to the first prose, heading or foreign block. */
export function collectLinks(context: DetectContext, label: PageLine): LinkRun {
  const { page } = context;
  const stories = new Stories();
  let to: Spot = { block: label.block, offset: label.start + label.text.length };
  let pending: PageBlock[] = [];
  const labelBlock = context.blockOf(label);

  // Lines of the label's own block first: `<p>اقرأ أيضًا:<br><a>…</a><br><a>…</a></p>`.
  for (let i = label.index + 1; i < page.lineOf[label.block + 1]!; i++) {
    const line = page.lines[i]!;
    if (!context.isLinked(line)) return { titles: stories.titles(), to };
    stories.add(mainLink(line), line.text, 'line');
    to = { block: line.block, offset: line.start + line.text.length };
  }

  for (let i = label.block + 1; i < page.blocks.length && stories.size < MOST_TITLES; i++) {
    const block = page.blocks[i]!;
    if (block.text === '') { if (block.kind === 'picture' && block.link?.isSameSite) stories.see(block.link); pending.push(block); continue; }
    const lines = page.lines.slice(page.lineOf[i]!, page.lineOf[i + 1]!);
    const linked = lines.filter((line) => context.isLinked(line));
    if (linked.length === lines.length) {
      if (startsAnother(context, lines[0]!) && stories.size > 0) break;
      if (leavesBox(labelBlock, pending, block, stories)) break;
      for (const line of lines) stories.add(mainLink(line), line.text, block.kind);
      pending = [];
      to = { block: i, offset: block.text.length };
      continue;
    }
    if (linked.length > 0 && lines.indexOf(linked[0]!) === 0 && stories.size + linked.length > 0 && lines.length > linked.length && linked.every((line, n) => line === lines[n])) {
      for (const line of linked) stories.add(mainLink(line), line.text, block.kind);
      const last = linked[linked.length - 1]!;
      to = { block: i, offset: last.start + last.text.length };
      break;
    }
    const card = cardAround(context, block, label.block);
    if (card) { pending.push(block); if (stories.size > 0 && cardHolds(card, to.block)) { to = { block: i, offset: block.text.length }; pending = []; } continue; }
    if (isSmallPrint(context, block, pending)) { pending.push(block); continue; }
    break;
  }
  return { titles: stories.titles(), to };
}

const startsAnother = (context: DetectContext, line: PageLine): boolean => { const label = context.labelOf(line); return label !== null && label.strength === 'S'; };

/** Links that follow unrelated small print outside the label's box are no longer the label's. */
function leavesBox(label: PageBlock, pending: readonly PageBlock[], next: PageBlock, stories: Stories): boolean {
  if (stories.size === 0) return pending.filter((b) => b.text !== '').length > 2;
  const wrapper = label.box.parent;
  const words = pending.filter((b) => b.text !== '');
  return words.length > 3 || (words.length > 0 && wrapper !== null && !(next.index >= wrapper.first && next.index < wrapper.end) && words.some((b) => b.kind === 'heading'));
}

function isSmallPrint(context: DetectContext, block: PageBlock, pending: readonly PageBlock[]): boolean {
  return block.kind !== 'heading' && block.text.length <= LONGEST_SIDE_LINE && !/[.!?؟。:]$/u.test(block.text) && pending.filter((b) => b.text !== '').length < 3 && !context.isProse(block) && (block.box.flags & Flag.Comment) === 0;
}

/** The card a block stands in: a box of its own after the label that also holds a story link, and little text. */
function cardAround(context: DetectContext, block: PageBlock, after: number): Box | null {
  let found: Box | null = null;
  for (let box: Box | null = block.box, i = 0; box && i < 6 && box.first > after; box = box.parent, i++) {
    if (box.letters > LONGEST_CARD) break;
    if (box.linkLetters >= HEADLINE.shortest * 0.6 && hasStoryLink(context, box)) { found = box; break; }
  }
  return found;
}

const cardHolds = (card: Box, block: number): boolean => block >= card.first && block < card.end;

function hasStoryLink(context: DetectContext, box: Box): boolean {
  for (let i = box.first; i < box.end; i++) {
    const block = context.page.blocks[i]!;
    if (block.linkLetters < 8) continue;
    for (let l = context.page.lineOf[i]!; l < context.page.lineOf[i + 1]!; l++) if (context.isLinked(context.page.lines[l]!)) return true;
  }
  return false;
}

interface Told { link: PageLink; title: string; rank: number }

/** One story an address: picture, kicker, headline and teaser of a card share it, the headline names it. */
export class Stories {
  private readonly told = new Map<string, Told>();

  get size(): number { return [...this.told.values()].filter((t) => t.title !== '').length; }

  see(link: PageLink): void {
    const key = link.url ?? link.href;
    if (!this.told.has(key)) this.told.set(key, { link, title: '', rank: -1 });
  }

  add(link: PageLink | null, text: string, kind: string): void {
    if (!link) return;
    const key = link.url ?? link.href, title = titleText(text);
    const rank = rankOf(title, kind);
    const before = this.told.get(key);
    if (!before) this.told.set(key, { link, title, rank });
    else if (rank > before.rank) { before.title = title; before.rank = rank; }
  }

  titles(): FoundTitle[] { return [...this.told.values()].filter((t) => t.title.length > 1).map(({ title, link }) => ({ title, link })); }
}

/** How much a text looks like the headline of a card. */
function rankOf(title: string, kind: string): number {
  if (title === '') return -1;
  const isLong = title.length > HEADLINE.longest || /[.。]$/.test(title);
  return (kind === 'heading' ? 4 : 0) + (isLong ? 0 : 2) + (title.length >= 20 ? 1 : 0) + Math.min(title.length, 100) / 1000;
}
