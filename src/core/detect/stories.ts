/** The stories that a box of links tells, one for each address, under the title that its headline gives. */
import { Flag } from '../walk/class-flags.ts';
import type { PageBlock, PageLink } from '../walk/page.ts';
import { type DetectContext } from './context.ts';
import { titleText, withoutRanks } from './title-text.ts';
import type { FoundTitle } from './detection.ts';
import { isSlugOf, isTitleLike, leadsToIndex } from './story-link.ts';
import { HEADLINE } from '../weights.ts';

interface Told { link: PageLink; title: string; rank: number }

/** One story an address: picture, kicker, headline and teaser of a card share it, the headline names it. */
export class Stories {
  private readonly told = new Map<string, Told>();
  private named = 0;

  /** Stories with a title so far. */
  get size(): number { return this.named; }

  /** The link leads to one of them. */
  tells(link: PageLink | null): boolean { return link !== null && this.told.has(link.url ?? link.href); }

  see(link: PageLink): void {
    const key = link.url ?? link.href;
    if (!this.told.has(key)) this.told.set(key, { link, title: '', rank: -1 });
  }

  add(link: PageLink | null, text: string, prominence: number): void {
    if (!link) return;
    const key = link.url ?? link.href, title = titleText(text);
    const rank = rankOf(title, prominence);
    const before = this.told.get(key);
    if (before && rank + speltRank(title, link) <= before.rank + speltRank(before.title, link)) return;
    if (title !== '' && !before?.title) this.named++;
    if (before) { before.title = title; before.rank = rank; } else this.told.set(key, { link, title, rank });
  }

  /** The stories in page order. Beside headlines, links to sections, authors and topics are small print. */
  titles(): FoundTitle[] {
    const all = [...this.told.values()].filter((t) => t.title.length > 1);
    const hasHeadlines = all.some((t) => isStory(t));
    const stories = all.filter((t) => !hasHeadlines || isStory(t)), titles = withoutRanks(stories.map(({ title }) => title));
    return stories.map(({ link }, i) => ({ title: titles[i]!, link }));
  }
}

const isStory = ({ title, link, rank }: Told): boolean => rank >= 0 && !leadsToIndex(link) && (rank >= HEADING_RANK || isTitleLike(title) || (title.length >= HEADLINE.shortest && !/\d/.test(title)));
const HEADING_RANK = 4, BOLD_RANK = 2;

/** Of what a card says in its link, the address spells the headline and not the teaser. */
const speltRank = (title: string, link: PageLink): number => (isSlugOf(title, link) ? BOLD_RANK : 0);

/** How much a block of a card is its headline, by its tag and by what it calls itself: a heading more than a bold line, that more than another, a higher heading more than a lower, a kicker, date or author less. */
export function prominenceOf(context: DetectContext, block: PageBlock): number {
  if (block.kind === 'heading') return HEADING_RANK + (6 - block.level);
  if (block.box.flags & (Flag.Kicker | Flag.Meta | Flag.Tags | Flag.Author) || isOverHeading(context, block)) return -HEADING_RANK;
  if (/head|tit/i.test(block.box.names)) return HEADING_RANK;
  return block.runs.every(({ style }) => style !== 0) ? BOLD_RANK : 0;
}

/** A line right over the linked heading of its card is the kicker. */
function isOverHeading(context: DetectContext, block: PageBlock): boolean {
  const next = context.page.blocks[block.index + 1];
  return next !== undefined && next.kind === 'heading' && next.linkLetters > 0 && next.box.parent === (block.box.parent && block.box.first === block.index && block.box.end === block.index + 1 ? block.box.parent : block.box);
}

/** How much a text looks like the headline of a card; of two alike the first, a kicker aside. */
function rankOf(title: string, prominence: number): number {
  if (title === '') return -1;
  const isLong = title.length > HEADLINE.longest || /[.。]$/.test(title);
  return prominence + (isLong ? 0 : 2) + (title.length >= 20 ? 1 : 0) + Math.min(title.length, HEADLINE.ofCard) / 1000;
}
