import type { RelatedLink, Where } from '../model.ts';
import type { Detection } from '../detect/detection.ts';
import { foldedWords } from '../text/fold.ts';
import type { Page } from '../walk/page.ts';
import { cleanUrl } from './canonical.ts';

/** Titles shorter than this, folded, are shared by too many links to tell an address. */
const SHORTEST_KEY = 10;
const keyOf = (title: string): string => foldedWords(title).join('');

/** Finds addresses for titles that were printed without a link. Its tables are made on the first such title. */
export class AddressBook {
  private byTitle: Map<string, string> | null = null;
  constructor(private readonly page: Page, private readonly searchTemplate: string | null) {}

  /** Clean address of another link of the page that bears the same title. */
  addressOf(title: string): string | null {
    const key = keyOf(title);
    if (key.length < SHORTEST_KEY) return null;
    this.byTitle ??= this.readTitles();
    const found = this.byTitle.get(key);
    return found ? cleanUrl(found) : null;
  }

  private readTitles(): Map<string, string> {
    const titles = new Map<string, string>();
    for (const line of this.page.lines) for (const span of line.links) {
      const key = keyOf(line.text.slice(span.start, span.end));
      if (key.length >= SHORTEST_KEY && !titles.has(key) && span.link.isSameSite && span.url) titles.set(key, span.url);
    }
    return titles;
  }

  /** The site's own search for a title: its SearchAction, or WordPress's `?s=`; null when it has none that is known. */
  searchFor(title: string): string | null {
    const { page } = this;
    const template = this.searchTemplate ?? (/wordpress/i.test(page.head.meta.get('generator') ?? '') || page.boxes.some((b) => /\bpost-\d+\b|\bwp-/.test(b.names)) ? '/?s={q}' : null);
    if (!template) return null;
    // A title may end in half a character, where the page's author or its server cut it.
    return cleanUrl(template.replace(/\{[^}]*\}/, encodeURIComponent(title.toWellFormed())), page.url ?? page.head.base);
  }
}

/** The related links of one removal: address out of wrappers and without tracking, one link a story. */
export function relatedOf(detection: Detection, removal: string, where: Where, position: number, book: AddressBook): RelatedLink[] {
  if (detection.kind !== 'related') return [];
  return detection.titles.map(({ title, link, address }) => {
    const printed = link?.url ?? address, url = printed ? cleanUrl(printed) : book.addressOf(title);
    const related: RelatedLink = { label: detection.label, title, url, where, position, removal };
    const searchUrl = url === null ? book.searchFor(title) : null;
    return searchUrl === null ? related : { ...related, searchUrl };
  });
}
