import { countSpaced } from '../text/words.ts';
import type { Article, Reading, RelatedLink, Removal, Where } from '../model.ts';
import { compareSpots, type Detection, type Spot } from '../detect/detection.ts';
import { canonicalUrl } from '../link/canonical.ts';
import { AddressBook, relatedOf } from '../link/related.ts';
import { directionOf } from '../text/direction.ts';
import { safeUrl } from '../link/safe-url.ts';
import { toText } from '../export/text.ts';
import { isDivider } from '../walk/blocks.ts';
import type { Page, PageBlock } from '../walk/page.ts';
import type { Range } from './article-range.ts';
import { builderOf, type Cuts } from './build.ts';
import { bylineOf } from './byline.ts';
import { dateOf } from './date.ts';
import type { StoryData } from './json-ld.ts';
import { declaredCanonical, siteNameOf, type Title } from './metadata.ts';
import { languageOf } from './language.ts';

/** Letters that tell the direction of a text as well as all of it. */
const DIRECTION_SAMPLE = 1500;

export interface Assembled {
  reading: Reading;
  removals: { id: string; detection: Detection }[];
}

/** Puts the reading together from the range and the detections. */
export function assemble(page: Page, data: StoryData, title: Title, range: Range, detections: readonly Detection[], strip: boolean, textOf: (detection: Detection) => string): Assembled {
  const cuts: Cuts = new Map();
  const gone = new Uint8Array(page.blocks.length);
  if (strip) for (const detection of detections) cutOut(page, detection, cuts, gone);
  const kept = withoutDividers(page.blocks.filter((block) => range.keep[block.index]), gone);
  const build = builderOf(page);
  const built = build(kept, cuts);
  const removals: { id: string; detection: Detection }[] = [];
  const removed: Removal[] = [];
  const related: RelatedLink[] = [];
  const book = new AddressBook(page, data.searchTemplate), end = endOfText(page, range, cuts);
  for (const found of detections) {
    if (!strip) break;
    // A list may stand under the headline, told again.
    const detection = found.label !== null && title.says(found.label) ? { ...found, label: null } : found;
    const where = whereOf(range, end, detection);
    if (where === null) continue;
    const id = `r${removed.length}`;
    const position = where === 'after' ? built.blocks.length : built.positionOf(detection.from.block);
    removals.push({ id, detection });
    removed.push({ id, rule: detection.rule, kind: detection.kind, score: Math.round(detection.score * 10) / 10, evidence: detection.evidence, label: detection.label, text: textOf(detection), where, position, blocks: build(page.blocks.slice(detection.from.block, detection.to.block + 1), outside(page, detection)).blocks });
    related.push(...relatedOf(detection, id, where, position, book));
  }
  return { reading: { article: articleOf(page, data, title, range, detections, built.blocks), related: withoutDoubles(related), removed }, removals };
}

function cutOut(page: Page, { from, to }: Detection, cuts: Cuts, gone: Uint8Array): void {
  for (let i = from.block; i <= to.block; i++) {
    const { text } = page.blocks[i]!;
    const start = i === from.block ? from.offset : 0, end = i === to.block ? to.offset : text.length;
    if (text.slice(0, start).trim() === '' && text.slice(end).trim() === '') gone[i] = 1;
    else { const list = cuts.get(i); if (list) list.push([start, end]); else cuts.set(i, [[start, end]]); }
  }
}

/** What is not gone, and none of the lines («***», «ــــ», a rule) between which all went. */
function withoutDividers(blocks: readonly PageBlock[], gone: Uint8Array): PageBlock[] {
  const kept: PageBlock[] = [];
  let opening: PageBlock | null = null, isOver = false;
  for (const block of blocks) {
    if (gone[block.index]) { isOver = opening !== null; continue; }
    if (!isDivider(block)) opening = null;
    else if (opening && isOver) { kept.pop(); opening = null; continue; } else opening = block;
    isOver = false;
    kept.push(block);
  }
  return kept;
}

/** Cuts that leave only the detection's own words of its first and last block. */
function outside(page: Page, { from, to }: Detection): Cuts {
  const cuts: Cuts = new Map();
  const add = (block: number, cut: [number, number]): void => { if (cut[1] > cut[0]) cuts.set(block, [...(cuts.get(block) ?? []), cut]); };
  add(from.block, [0, from.offset]);
  add(to.block, [to.offset, page.blocks[to.block]!.text.length]);
  return cuts;
}

/** Where the last words of the story begin, what is cut out of its last block left out: that block may hold all of it. */
function endOfText(page: Page, { end: block }: Range, cuts: Cuts): Spot {
  const { text } = page.blocks[block]!;
  let end = text.length;
  for (const [from, to] of [...(cuts.get(block) ?? [])].sort((a, b) => b[1] - a[1])) {
    if (text.slice(to, end).trim() !== '') return { block, offset: to };
    end = Math.min(end, from);
  }
  return { block, offset: 0 };
}

/** Inline: between two pieces of the story, or between its headline and the first. Null: elsewhere on the page. */
function whereOf(range: Range, end: Spot, { from }: Detection): Where | null {
  if (compareSpots(from, end) <= 0) return from.block >= range.top ? 'inline' : null;
  return 'after';
}

/** The same story under the same label twice is one link; the first stays. */
function withoutDoubles(related: RelatedLink[]): RelatedLink[] {
  const seen = new Set<string>();
  return related.filter((link) => {
    const key = link.url === null ? `title ${link.title}` : (canonicalUrl(link.url) ?? link.url);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function articleOf(page: Page, data: StoryData, title: Title, range: Range, detections: readonly Detection[], blocks: Article['blocks']): Article {
  const article: Article = {
    title: title.text, section: data.section ?? page.head.meta.get('article:section') ?? null, standfirst: range.standfirst.map((b) => b.text).join('\n') || null,
    byline: bylineOf(page, data, detections, range.start), site: siteNameOf(page, data), host: page.host, date: dateOf(page, data, title, range.first),
    lang: null, dir: 'ltr', lead: null, url: page.url, canonical: null, blocks, words: 0,
  };
  const text = toText(article);
  article.dir = directionOf(text.slice(0, DIRECTION_SAMPLE), page.head.dir === 'rtl' ? 'rtl' : 'ltr');
  article.lang = languageOf(text, page.head.lang ?? data.language);
  article.words = countSpaced(text);
  const image = page.head.meta.get('og:image') ?? data.image;
  const lead = image ? safeUrl(image, page.head.base) : null;
  article.lead = lead ? { url: lead, alt: page.head.meta.get('og:image:alt') ?? '' } : null;
  const declared = declaredCanonical(page);
  article.canonical = canonicalUrl(declared ?? page.url ?? '', page.head.base);
  return article;
}

