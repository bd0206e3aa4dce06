import { blockInFlow, flowOf, isSlot } from '../walk/blocks.ts';
import { isFooterOfStory, isInElement, nearestCalled } from '../walk/boxes.ts';
import { holds, Kind, partsOf } from '../text/characters.ts';
import { CLOSERS, endingOf, FULL_STOPS, SENTENCE_ENDS } from '../text/sentences.ts';
import { isEncyclopaedia } from '../extract/encyclopaedia.ts';
import { lettersIn } from '../walk/measure.ts';
import { Flag, flagsOfElement } from '../walk/class-flags.ts';
import type { Box, Page, PageBlock, PageLine, PageLink } from '../walk/page.ts';
import { isSetApart, runsIn } from '../walk/runs.ts';
import type { Sign } from '../model.ts';
import { matchLabel, matchTrailing, type LabelMatch, type TrailingMatch } from './grammar.ts';
import type { Lexicon } from './lexicon.ts';
import { ownListsOf } from './own-lists.ts';
import { AGAIN, AROUND_STORY, HEADLINE, LINKED, LONGEST_GLUED, LONGEST_STAMP, WEIGHTS } from '../weights.ts';

const MENU_FLAGS = Flag.Nav | Flag.Foot | Flag.Head | Flag.Share | Flag.Popup;
const FINAL_STOP = new RegExp(`[${FULL_STOPS}][${CLOSERS}]*$`, 'u');
const ENDED = `[${SENTENCE_ENDS}][${CLOSERS}]*`;
const TWO_SENTENCES = new RegExp(`${ENDED}\\s+\\S.{20,}${ENDED}\\s*$`, 'u');

/** What every rule may ask of a page; answers that several rules want are worked out once. */
export class DetectContext {
  private readonly labels: (LabelMatch | null | undefined)[] = [];
  private readonly trailing: (TrailingMatch | null | undefined)[] = [];
  private ofOwnLists: ReadonlySet<number> | undefined;
  private again: Map<string, Set<string>> | undefined;
  private readonly repeats = new Map<string, Set<string>>();
  readonly isEncyclopaedia: boolean;

  constructor(readonly page: Page, readonly lexicon: Lexicon) {
    this.isEncyclopaedia = isEncyclopaedia(page.host);
  }

  get lines(): readonly PageLine[] { return this.page.lines; }
  blockOf(line: PageLine): PageBlock { return this.page.blocks[line.block]!; }

  /** The label a line begins with. */
  labelOf(line: PageLine): LabelMatch | null {
    let match = this.labels[line.index];
    if (match === undefined) {
      const block = this.blockOf(line);
      match = block.kind === 'pre' ? null : this.beforeSpoken(line, this.labelBeforeElement(line) ?? matchLabel(line.text, this.lexicon));
      this.labels[line.index] = match;
    }
    return match;
  }

  /** A label begins the line, and does not go on as a sentence. */
  hasLabel(line: PageLine): boolean { return this.labelOf(line)?.veto === null; }

  /** `Lire aussi <span class="sr-only">Article réservé aux abonnés</span> <a>…</a>`: between label and title stands what only screen readers say. */
  private beforeSpoken(line: PageLine, match: LabelMatch | null): LabelMatch | null {
    const title = match && !match.topic ? line.links[0]?.start ?? 0 : 0;
    if (match === null || title <= match.rest || title > match.restEnd) return match;
    const block = this.blockOf(line), isSpoken = (element: Element): boolean => (flagsOfElement(element) & Flag.Spoken) !== 0;
    const from = line.start + match.rest, to = line.start + title;
    const isLeftOut = runsIn(block, from, to).every(({ node, start, end }) => isInElement(node, block.box, isSpoken) || !holds(block.text.slice(Math.max(start, from), Math.min(end, to)), Kind.LetterOrDigit));
    return isLeftOut ? { ...match, rest: title, veto: null } : match;
  }

  /** `<span>اقرأ كذلك</span><a>…</a>` and `<a>اقرأ كذلك<img>…</a>` print as one word; the next element parts them. */
  private labelBeforeElement(line: PageLine): LabelMatch | null {
    if (line.linkLetters === 0) return null;
    const runs = runsIn(this.blockOf(line), line.start, line.start + LONGEST_GLUED + 1);
    for (let i = 1; i < runs.length; i++) {
      const at = runs[i]!.start - line.start;
      if (at < 3 || line.text[at - 1] === ' ' || line.text[at] === ' ' || !isParted(runs[i - 1]!.node, runs[i]!.node)) continue;
      const match = matchLabel(line.text.slice(0, at), this.lexicon);
      if (match && match.rest >= at) return { ...match, rest: at, restEnd: line.text.length };
    }
    return null;
  }

  trailingOf(line: PageLine): TrailingMatch | null {
    let match = this.trailing[line.index];
    if (match === undefined) this.trailing[line.index] = match = matchTrailing(line.text, this.lexicon);
    return match;
  }

  /** Letters of [from, to) of a line that stand in links to stories of the same site, over all its letters. */
  linkedShare(line: PageLine, from = 0, to = line.text.length, anySite = false): number {
    const isWhole = from === 0 && to === line.text.length;
    const all = isWhole ? line.letters : lettersIn(line.text, from, to);
    if (all === 0) return 0;
    if (isWhole && line.links.every((span) => span.link.isSameSite || (anySite && span.url !== null))) return line.linkLetters / all;
    let linked = 0;
    for (const span of line.links) {
      const a = Math.max(from, span.start), b = Math.min(to, span.end);
      if (a < b && (span.link.isSameSite || (anySite && span.url !== null))) linked += lettersIn(line.text, a, b);
    }
    return linked / all;
  }

  /** The stretch is a link to the same site; a date or an hour beside it does not count. */
  isLinked(line: PageLine, from = 0, to = line.text.length, anySite = false): boolean {
    if (line.linkLetters === 0) return false;
    if (this.linkedShare(line, from, to, anySite) >= LINKED) return true;
    const words = withoutStamps(line, from, to);
    return (words.from > from || words.to < to) && this.linkedShare(line, words.from, words.to, anySite) >= LINKED;
  }

  /** Every link of the stretch leads to another site or a part of this page. */
  leadsElsewhere(line: PageLine, from = 0, to = line.text.length): boolean {
    const spans = line.links.filter((s) => s.start < to && s.end > from);
    return spans.length > 0 && spans.every((s) => !s.link.isSameSite);
  }

  isHeadline(text: string): boolean {
    return text.length >= HEADLINE.shortest && text.length <= HEADLINE.longest && !FINAL_STOP.test(endingOf(text)) && !TWO_SENTENCES.test(text);
  }

  /** Prose: no heading, punctuated, hardly linked. */
  isProse(block: PageBlock | undefined): boolean {
    return block !== undefined && block.kind !== 'heading' && block.letters >= 60 && block.linkLetters / block.letters < 0.3 && block.stops > 0;
  }

  /** The nearest block with words before or after, which is prose. */
  hasProse(from: number, step: 1 | -1): boolean {
    for (let i = from + step, seen = 0; i >= 0 && i < this.page.blocks.length && seen < 3; i += step) {
      const block = this.page.blocks[i]!;
      if (block.text === '' || isSlot(block)) continue;
      if (this.isProse(block)) return true;
      seen++;
    }
    return false;
  }

  /** What stands before in the same flow, boxes of the site between them left out, is prose. */
  hasProseInFlow(before: number): boolean {
    const { blocks } = this.page, flow = flowOf(blocks[before]!);
    return this.isProse(flow ? blockInFlow(blocks, flow, before, -1) : undefined);
  }

  /** Prose stands before the blocks and after them. */
  isInProse(first: number, last: number): boolean { return this.hasProse(first, -1) && this.hasProse(last, 1); }

  /**
   * «منذ 3 أيام», «about 2 months ago», «Reply»: a short link whose words, numbers aside, stand on the page again and again, each
   * time with another address. It says when or does something; a headline names one story.
   */
  isSaidAgain(title: string): boolean {
    return title.length <= AGAIN.longest && (this.saidAgain().get(wordsOf(title))?.size ?? 0) >= AGAIN.addresses;
  }

  private saidAgain(): ReadonlyMap<string, ReadonlySet<string>> {
    if (this.again) return this.again;
    this.again = new Map();
    for (const line of this.lines) for (const { start, end, link } of line.links) {
      if (end - start > AGAIN.longest) continue;
      const words = wordsOf(line.text.slice(start, end)), addresses = this.again.get(words);
      if (addresses) addresses.add(link.href); else this.again.set(words, new Set([link.href]));
    }
    return this.again;
  }

  /** The blocks of the author's own lists. */
  get ownLists(): ReadonlySet<number> { return this.ofOwnLists ??= ownListsOf(this); }

  hasFlag(box: Box, flag: number, levels = 4): boolean { return this.called(box, flag, levels) !== null; }

  /** The nearest box that calls itself one of these. Themes call the page itself `has-left-sidebar`, and its story `post-related-content`. */
  private called(box: Box, flags: number, levels: number): Box | null {
    const found = nearestCalled(box, flags, levels), page = this.page.boxes[0]!;
    return found && found.letters - found.linkLetters < AROUND_STORY * (page.letters - page.linkLetters) ? found : null;
  }

  /** Remembers that a label led to a title, so that the same label with another title counts as repetition. */
  noteTitle(label: string, title: string): void {
    const key = label.toLowerCase();
    const titles = this.repeats.get(key);
    if (titles) titles.add(title); else this.repeats.set(key, new Set([title]));
  }

  isRepeated(label: string): boolean { return (this.repeats.get(label.toLowerCase())?.size ?? 0) >= 2; }

  /** Signs against any rule: code, verse, encyclopaedias, reference lists, menus. */
  signsOfPlace(block: PageBlock): Sign[] {
    const signs: Sign[] = [];
    if (block.kind === 'pre' || this.hasFlag(block.box, Flag.Poem | Flag.Code, 3)) signs.push({ name: 'literal', weight: WEIGHTS.literal });
    if (this.isEncyclopaedia || this.hasFlag(block.box, Flag.Reference, 6) || this.ownLists.has(block.index)) signs.push({ name: 'reference', weight: WEIGHTS.reference });
    const menu = this.menuAround(block);
    const isMenu = menu && !this.hasFlag(block.box, Flag.Related, 6) && !this.isInProse(block.index, block.index) && !this.isInProse(menu.first, menu.end - 1);
    if (isMenu) signs.push({ name: 'menu', weight: WEIGHTS.menu });
    return signs;
  }

  /** The nearest box that calls itself a menu, a footer, a share bar; the footer of an article is the story's. */
  private menuAround({ box }: PageBlock): Box | null {
    const menu = this.called(box, MENU_FLAGS, 6);
    return menu && isFooterOfStory(menu) ? null : menu;
  }

  /** Bold through a stretch of a line. */
  isBold(line: PageLine, from: number, to: number): boolean {
    const block = this.blockOf(line);
    if (block.kind === 'heading') return true;
    for (const run of runsIn(block, line.start + from, line.start + to)) {
      const a = Math.max(run.start, line.start + from), b = Math.min(run.end, line.start + to);
      if (a < b && !(run.style & 1) && lettersIn(block.text, a, b) > 0) return false;
    }
    return true;
  }

  /** The stretch is set in runs of its own: an element begins and ends with it, and not around each of the words beside it as well. */
  isOwnElement(line: PageLine, from: number, to: number): boolean {
    const block = this.blockOf(line);
    const a = line.start + from, b = line.start + to;
    // The line and the breaks around it: a block may have thousands of lines.
    const others = runsIn(block, line.start - 1, line.start + line.text.length + 1).filter((run) => run.end <= a || run.start >= b);
    let begins = false, ends = false, styled = false;
    for (const run of runsIn(block, a, b)) {
      if (run.start >= a - 2) begins = true;
      if (run.end <= b + 3) ends = true;
      if (run.style !== 0 || isSetApart(block, run, others)) styled = true;
    }
    return begins && ends && styled;
  }
}

/** An element begins, ends or stands between the two. */
const isParted = (a: Node, b: Node): boolean => a.parentNode !== b.parentNode || a.nextSibling?.nodeType === 1;

/** Words without numbers and marks. */
const wordsOf = (text: string): string => partsOf(text, Kind.Letter).join(' ');

/** What stands in a date or an hour: digits, and the few letters that count in them. */
const OF_STAMP = /^(?:[\d年月日時分]+|h|Uhr|am|pm)$/i;
/** «12 نوفمبر 2026», "3 de mayo de 2026": a day, a month by its name, a year. */
const isDay = (words: readonly string[]): boolean => words.length >= 3 && words.length <= 5 && /^\d{1,2}$/.test(words[0]!) && /^(?:19|20)\d\d$/.test(words.at(-1)!);

/** A date or an hour and nothing else; a number may be. */
export function isStamp(text: string): boolean {
  const words = partsOf(text, Kind.Word);
  return words.length > 0 && /^\d/.test(words[0]!) && (words.every((word) => OF_STAMP.test(word)) || isDay(words));
}

/** [from, to) without dates and hours that stand unlinked before its first link or after its last. */
export function withoutStamps(line: PageLine, from: number, to: number): { from: number; to: number } {
  const first = line.links.find((s) => s.end > from), last = line.links.findLast((s) => s.start < to);
  if (!first || !last) return { from, to };
  const standsAt = (a: number, b: number): boolean => b > a && b - a <= LONGEST_STAMP && isStamp(line.text.slice(a, b));
  return { from: standsAt(from, first.start) ? first.start : from, to: standsAt(last.end, to) ? last.end : to };
}

/** The words of a line from `at` on, without such dates and hours. */
export function withoutDates(line: PageLine, at = 0): string {
  const { from, to } = withoutStamps(line, at, line.text.length);
  return line.text.slice(from, to);
}

/** The link of a line that covers most of [from, to). */
export function mainLink(line: PageLine, from = 0, to = line.text.length, anySite = false): PageLink | null {
  let best: PageLink | null = null, most = 0;
  for (const span of line.links) {
    const covered = Math.min(to, span.end) - Math.max(from, span.start);
    if (covered > most && (span.link.isSameSite || (anySite && span.url !== null))) { best = span.link; most = covered; }
  }
  return best;
}
