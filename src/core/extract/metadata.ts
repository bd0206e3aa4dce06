/** What a page says of itself: the headline, the site's name, its own address. */
import { parseSafe } from '../link/safe-url.ts';
import { titleText } from '../detect/title-text.ts';
import { foldedWords } from '../text/fold.ts';
import { isInElement, nearestCalled } from '../walk/boxes.ts';
import { siteOf } from '../walk/links.ts';
import { remembered } from '../walk/remembered.ts';
import type { Page, PageBlock } from '../walk/page.ts';
import { Flag, flagsOfElement } from '../walk/class-flags.ts';
import type { StoryData } from './json-ld.ts';

const key = (text: string): string => foldedWords(text).join(' ');
const wordsOf = (folded: string): Set<string> => new Set(folded === '' ? [] : folded.split(' '));

/** Share of the smaller set of words that the other has too. */
function likeness(a: Set<string>, b: Set<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.min(a.size, b.size);
}

const SUFFIX = /\s+(?:[|¦•·»«›]|[-–—]{1,2}|::|\/{1,2})\s+/;
const LAST_SUFFIX = new RegExp(`${SUFFIX.source}(?=[^|¦•·»«›–—-]*$)`);

/**
 * A document title without the name of the site at its end or beginning. Titles with bars of their own keep the part that the page `says`
 * as a heading, else the longest: «Cuts are a shame - Harbour News (Harbour Broadcasting Corporation)».
 */
export function withoutSiteName(title: string, site: string | null, says: (part: string) => boolean = () => false): string {
  const parts = title.split(SUFFIX);
  if (parts.length < 2) return title.trim();
  const siteKey = site ? key(site) : '';
  if (siteKey) {
    const at = title.search(LAST_SUFFIX);
    if (at > 0 && key(title.slice(at)).includes(siteKey)) return title.slice(0, at).trim();
    if (key(parts[0]!) === siteKey) return title.slice(title.indexOf(parts[1]!)).trim();
  }
  const said = parts.filter(says), longest = longestOf(said.length > 0 ? said : parts);
  return said.length > 0 || longest.length >= title.length * 0.5 ? longest.trim() : title.trim();
}

const longestOf = (texts: readonly string[]): string => texts.reduce((a, b) => (b.length > a.length ? b : a));

const isEndOf = (told: string, heading: string): boolean => told.endsWith(` ${heading}`) || told.startsWith(`${heading} `);

/** The name of the site, linked to its front page, is set as a heading by many themes. */
const leadsHome = ({ runs }: PageBlock): boolean => runs.some(({ link }) => link !== null) && runs.every(({ link }) => link !== null && link.path === '/');

export interface Title {
  text: string;
  block: PageBlock | null;
  /** The words are the title, in any of its spellings on the page. */
  says: (words: string) => boolean;
  /** The block says the title, whatever kind of block it is. */
  isTitle: (block: PageBlock) => boolean;
  /** The headline, or a heading that says it again. */
  isHeadline: (block: PageBlock) => boolean;
}

/** No headline is longer; a page may call itself a megabyte. */
const LONGEST_TITLE = 500;
const shortened = (text: string): string => (text.length <= LONGEST_TITLE ? text : `${text.slice(0, LONGEST_TITLE).trimEnd()}…`);

/** A page may have a thousand headings, each of which is asked whether it is the headline: its first characters tell of nearly all. */
const SIGHT = 24;
const beginningOf = (key: string): string => key.slice(0, 3);

/** Boxes that may say the headline again: the way to the page, what is shared, what a picture shows. */
const NO_HEADLINE = Flag.Nav | Flag.Share | Flag.Foot | Flag.Popup | Flag.Related | Flag.Caption | Flag.Comment;
const isSaidAgain = ({ box }: PageBlock): boolean => nearestCalled(box, NO_HEADLINE, 6) !== null;

/** The headline: the h1 (or other heading) that the metadata confirms, else what the metadata says. */
export function titleOf(page: Page, data: StoryData): Title {
  const site = siteNameOf(page, data);
  const og = page.head.meta.get('og:title') ?? page.head.meta.get('twitter:title') ?? null;
  // Most pages say the same three times, and once more in the h1.
  const keyOf = remembered(key);
  const headings = page.blocks.filter((block) => block.kind === 'heading' && block.level <= 2 && block.letters >= 8 && block.letters <= 300 && !leadsHome(block));
  const said = new Set(headings.map((block) => keyOf(block.text)));
  const told = [...new Set([og, data.headline, page.head.title])].filter((t): t is string => !!t).map((t) => withoutSiteName(t.replace(/\s+/g, ' '), site, (part) => said.has(keyOf(part))));
  const toldWords = [...new Set(told.map(keyOf))].map(wordsOf);
  const wordsIn = (text: string): Set<string> => wordsOf(keyOf(text));
  let best: PageBlock | null = null, bestScore = 0;
  for (const block of headings) {
    const words = wordsIn(block.text);
    // The name of the site, set as a heading; the name of a section, which the document's title may hold as well, has few of its words.
    if (words.size < 2 && toldWords.some((t) => t.size > 3)) continue;
    const match = Math.max(0, ...toldWords.map((t) => (block.level > 1 && words.size * 2 < t.size ? 0 : likeness(words, t) - (words.size !== t.size && Math.min(words.size, t.size) < 2 ? 0.3 : 0))));
    // Of two that say nothing else the longer says more: «Harbour News», the site, is set as an h1 too.
    const score = match + (block.level === 1 && !isSaidAgain(block) ? 0.3 : 0) + Math.min(words.size, 6) / 50;
    if (score > bestScore + 0.01 && (match >= 0.6 || (told.length === 0 && block.level === 1))) { best = block; bestScore = score; }
  }
  // A line that says it word for word, where a subheading or a deck only has most of its words.
  if (best && best.level > 1 && !told.some((t) => `${keyOf(best!.text)} `.startsWith(`${keyOf(t)} `))) best = lineLike(page, toldWords, wordsIn, 1) ?? best;
  // A smaller heading that the document's title begins or ends with, beside the name of the site.
  best ??= page.blocks.find((b) => b.kind === 'heading' && b.linkLetters === 0 && b.letters >= 20 && b.letters <= 300 && told.some((t) => isEndOf(keyOf(t), keyOf(b.text)))) ?? null;
  // Or no heading at all: a line of its own that says what the metadata say.
  best ??= lineLike(page, toldWords, wordsIn, LIKE_TITLE);
  if (!best) {
    const only = page.blocks.filter((b) => b.kind === 'heading' && b.level === 1 && b.letters >= 12 && !leadsHome(b));
    if (only.length === 1 && (told.length === 0 || !og)) best = only[0]!;
  }
  const text = shortened(best ? wordsOfHeadline(best, told.find((t) => keyOf(t) === keyOf(best!.text))) : (told[0] ?? ''));
  const keys = new Set([text, ...told].map(keyOf).filter(Boolean));
  const beginnings = new Set([...keys].map(beginningOf));
  const says = (words: string): boolean => beginnings.has(beginningOf(keyOf(words.slice(0, SIGHT)))) && keys.has(keyOf(words));
  const isTitle = (block: PageBlock): boolean => block === best || says(block.text);
  return { text, block: best, says, isTitle, isHeadline: (block) => block === best || (block.kind === 'heading' && isTitle(block)) };
}

/** «<h1><span class=kicker>Timber quay</span> <span>Council votes to close it</span></h1>»: as the metadata print it (`told`), where they have the kicker too, else without it. */
function wordsOfHeadline({ text, runs, box }: PageBlock, told: string | undefined): string {
  const words = text.replace(/\n/g, ' '), first = runs.find(({ node }) => !isInElement(node, box, (element) => (flagsOfElement(element) & Flag.Kicker) !== 0));
  return !first || first.start === 0 ? words : told ?? titleText(words.slice(first.start));
}

/** Share of the words of two titles that both have, where one is the other, shortened or told in other words. */
const LIKE_TITLE = 0.5;

/** On a page without a headline among its headings: the first line, no sentence, that has most words of the title, a share of `least` or more. */
function lineLike(page: Page, told: readonly Set<string>[], wordsIn: (text: string) => Set<string>, least: number): PageBlock | null {
  let best: PageBlock | null = null, most = 0;
  for (const block of page.blocks) {
    if (block.kind !== 'text' || block.linkLetters > 0 || block.letters < 8 || block.letters > 300 || /[.。]$/.test(block.text) || isSaidAgain(block)) continue;
    const words = wordsIn(block.text);
    for (const title of told) {
      const like = likeness(words, title) * Math.min(words.size, title.size) / Math.max(words.size, title.size);
      if (like >= least && like > most && (like === 1 || words.size > 2)) { best = block; most = like; }
    }
  }
  return best;
}

/** The site's name for itself, else its host. */
export function siteNameOf(page: Page, data: StoryData): string | null {
  return page.head.meta.get('og:site_name')?.trim() || data.publisher || page.head.meta.get('application-name')?.trim() || page.host || null;
}

/** The declared canonical address, when it belongs to the page's own site (it may lie, and an attacker's does). */
export function declaredCanonical(page: Page): string | null {
  const declared = page.head.canonical ?? page.head.meta.get('og:url') ?? null;
  if (!declared) return null;
  try {
    const url = parseSafe(declared, page.head.base);
    if (!url) return null;
    if (page.url && siteOf(url.hostname) !== siteOf(new URL(page.url).hostname)) return null;
    return url.pathname === '/' && page.url && new URL(page.url).pathname !== '/' ? null : url.href;
  } catch { return null; }
}
