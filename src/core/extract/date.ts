/** The day on which the story was published. */
import { elementAround, nearestCalled } from '../walk/boxes.ts';
import type { Page, PageBlock } from '../walk/page.ts';
import { Flag } from '../walk/class-flags.ts';
import { ARTICLE } from '../weights.ts';
import type { StoryData } from './json-ld.ts';
import type { Title } from './metadata.ts';

const DATES = ['article:published_time', 'og:article:published_time', 'datepublished', 'date', 'dc.date', 'dc.date.issued', 'pubdate', 'parsely-pub-date', 'sailthru.date'];

/** Publication date in ISO 8601, as the page tells it to machines: of itself, or by the `<time>` under its headline, before the text at `first`; null when it does not. */
export function dateOf(page: Page, data: StoryData, title: Title, first: number): string | null {
  const { meta } = page.head;
  for (const value of [data.published, ...DATES.map((name) => meta.get(name))]) {
    const iso = value && isoOf(value);
    if (iso) return iso;
  }
  return title.block ? timeUnder(page, title.block, first) : null;
}

/** Boxes of other stories, and of what readers say, have hours of their own; what holds the headline too («sidebar_right», the page that has one there) is this story's. */
const OTHER_HOURS = Flag.Nav | Flag.Related | Flag.Promo | Flag.Side | Flag.Comment | Flag.Popup;

/** What a `<time>` between headline and text gives to machines: what calls itself the publication, else the first that is not called a change. */
function timeUnder({ blocks }: Page, headline: PageBlock, first: number): string | null {
  let found: string | null = null;
  for (const { box, runs } of blocks.slice(headline.index + 1, Math.min(first, headline.index + 1 + ARTICLE.underHeadline))) {
    const other = nearestCalled(box, OTHER_HOURS, 6);
    if (other && other.first > headline.index) continue;
    for (const { node } of runs) {
      const time = elementAround(node, box, isTime);
      if (!time) continue;
      const iso = isoStampOf((time.getAttribute('datetime') ?? time.getAttribute('content'))?.trim() ?? ''), called = `${time.getAttribute('itemprop') ?? ''} ${time.getAttribute('class') ?? ''}`;
      if (!iso) continue;
      if (/publish/i.test(called)) return iso;
      if (/modified|updated/i.test(called)) continue;
      found ??= iso;
    }
  }
  return found;
}

/** Tells a day or an hour. */
export const isTime = ({ localName }: Element): boolean => localName === 'time';

function isoOf(value: string): string | null {
  const text = value.trim(), iso = isoStampOf(text);
  if (iso !== undefined) return iso;
  const parsed = /\d{4}/.test(text) && text.length < 60 ? Date.parse(text) : NaN;
  return Number.isNaN(parsed) ? null : new Date(parsed).toISOString();
}

/** Null for what is no day, undefined for what is written otherwise. */
function isoStampOf(text: string): string | null | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?/.exec(text);
  if (!match) return undefined;
  const [, year, month, day, time, zone] = match, date = `${year}-${month}-${day}`;
  if (Number.isNaN(Date.parse(date))) return null;
  return time ? `${date}T${time}${zone ? zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2') : ''}` : date;
}
