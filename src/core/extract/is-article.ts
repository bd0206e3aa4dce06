import type { Page } from '../walk/page.ts';
import type { Range } from './article-range.ts';
import type { StoryData } from './json-ld.ts';
import { linkShare } from './prose.ts';
import { namesDay } from './small-print.ts';
import { SENTENCE_ENDS, UNSPACED_ENDS } from '../text/sentences.ts';
import { ARTICLE } from '../weights.ts';
import type { Title } from './metadata.ts';

const SENTENCE_END = new RegExp(`[${UNSPACED_ENDS}]|[${SENTENCE_ENDS}](?=\\s|["”»)[]|$)`, 'g');
const PRICE = /[$€£¥₹]\s?\d|\d\s?(?:€|£|USD|EUR|SAR|kr\b|zł|ريال|جنيه|درهم)/;
const INDEX_PATH = /^\/[a-z]{2}(?:-[a-z]{2})?\/?$|\/(?:category|categories|collections?|c|cat|tags?|topics?|shop|store|sections?|directory|search|rankings?|products?|parts|news|recipes|courses|paths|trending|standings|citations|issues|archive|browse|events?|jobs|l|catalog)(?:\/|$)/i;
const STORY_ADDRESS = /\d{5,}|\/(?:19|20)\d{2}[/-]\d{1,2}|[^/_-]+[-_][^/_-]+[-_][^/_-]+[-_][^/_-]+/;
/** The last part of a path is a number or a file: `/news/4411`, `/news/details.aspx`. */
const STORY_PART = /\/(?:\d{3,4}|[^/]+\.(?:aspx?|php|html?))\/?$/i;
const STORY_QUERY = /[?&](?:\w*id|idx|no|article)=\d{3,}/;
const SLUG = /[^/_-]+[-_][^/_-]+/;

/** Whether the page is an article: what it says of itself, its address, how much it tells and how, against the marks of lists and shops. */
export function isArticle(page: Page, range: Range, data: StoryData, title: Title): boolean {
  return articlePoints(page, range, data, title) >= ARTICLE.threshold;
}

/** The sum of the signs; each weight stands in core/weights.ts with its reason. */
export function articlePoints(page: Page, range: Range, data: StoryData, title: Title): number {
  const { points } = ARTICLE;
  const { meta } = page.head;
  const type = (meta.get('og:type') ?? '').toLowerCase();
  const isDated = meta.has('article:published_time') || data.published !== null;
  let sum = 0;
  if (data.isArticle) sum += points.storyData;
  if (isDated) sum += points.dated;
  if (type === 'article') sum += points.typeArticle;
  else if (type === 'website' || type === 'profile' || type.startsWith('product')) sum += points.typeOther;
  if (data.isListing && !data.isArticle) sum += points.listingData;
  const sentences = sentencesIn(page, range);
  if (range.prose >= ARTICLE.someProse) sum += points.someProse;
  if (sentences * ARTICLE.longestSentence > range.prose) {
    if (range.prose >= ARTICLE.muchProse) sum += points.muchProse;
    if (range.prose >= ARTICLE.greatProse) sum += points.greatProse;
  }
  if (range.prose < ARTICLE.littleProse) sum += points.littleProse;
  if (sentences < 2) sum += points.noSentences;
  if (title.block) sum += points.headline;
  if (title.block && !isDated && hasDateline(page, title.block.index, range.first)) sum += points.dateline;
  sum += addressPoints(page.url);
  const { prices, linkedHeadings } = countListMarks(page);
  if (prices >= ARTICLE.prices && prices * ARTICLE.sentencesOfPrice > sentences) sum += points.prices;
  if (linkedHeadings >= ARTICLE.linkedHeadings && !data.isArticle && range.prose < ARTICLE.greatProse) sum += points.linkedHeadings;
  if (page.boxes[0] && linkShare(page.boxes[0]) > ARTICLE.linkedPage && !data.isArticle && !isDated && type !== 'article') sum += points.linkedPage;
  if (range.teasers > range.prose) sum += points.teasers;
  return sum;
}

/** A date in a short line between the headline and the text, its month in figures or by name. */
const hasDateline = ({ blocks }: Page, headline: number, first: number): boolean =>
  blocks.slice(headline + 1, Math.min(first, headline + 1 + ARTICLE.underHeadline)).some(namesDay);

function addressPoints(url: string | null): number {
  const { points } = ARTICLE;
  if (url === null) return points.noAddress;
  let path = '/', search = '';
  try { ({ pathname: path, search } = new URL(url)); } catch { return points.noAddress; }
  if (STORY_ADDRESS.test(path) || STORY_QUERY.test(search)) return points.storyAddress;
  if (path === '/' || path === '') return points.frontPage;
  return (INDEX_PATH.test(path) && !STORY_PART.test(path) ? points.indexAddress : 0) + (SLUG.test(path) ? points.slug : 0);
}

function sentencesIn(page: Page, range: Range): number {
  let count = 0;
  for (let i = range.first; i <= range.last; i++) if (range.isProse[i]) count += page.blocks[i]!.text.match(SENTENCE_END)?.length ?? 0;
  return count;
}

function countListMarks(page: Page): { prices: number; linkedHeadings: number } {
  let prices = 0, linkedHeadings = 0;
  for (const block of page.blocks) {
    // A shop shows its prices on cards; a table of them is something told.
    if (block.kind === 'heading') { if (linkShare(block) > 0.7) linkedHeadings++; } else if (block.kind !== 'cell' && block.letters < 40 && block.letters > 0 && PRICE.test(block.text)) prices++;
  }
  return { prices, linkedHeadings };
}
