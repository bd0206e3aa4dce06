import type { PageLink } from './page.ts';
import { parseSafe } from '../link/safe-url.ts';

/** Second-level labels under which names are registered, as in `example.com.eg`, `example.co.uk`. */
const SECOND_LEVEL = new Set(['com', 'co', 'net', 'org', 'gov', 'gob', 'edu', 'ac', 'or', 'ne', 'go', 'info', 'news', 'press']);

/** The name a site registered: `amp.news.example.co.uk` → `example.co.uk`. An approximation of the public suffix list that needs no 200 KB of data. */
export function siteOf(host: string): string {
  const parts = host.split('.');
  if (parts.length <= 2 || /^[\d.]+$/.test(host)) return host;
  const length = parts.at(-1)!.length === 2 && SECOND_LEVEL.has(parts.at(-2)!) ? 3 : 2;
  return parts.slice(-length).join('.');
}

/** Where a page stands, for telling its own links from others'. */
export interface Place {
  base: string;
  site: string;
  path: string;
  /** The site the page says it belongs to (canonical address, og:url): a saved or mirrored copy stands elsewhere. */
  declaredSite: string;
}

export function placeOf(url: string | null, base: string): Place {
  try {
    const { hostname, pathname } = new URL(url ?? base);
    return { base, site: siteOf(hostname), path: pathname, declaredSite: '' };
  } catch { return { base, site: '', path: '', declaredSite: '' }; }
}

/** A link whose address is parsed only when someone asks. `place` is filled when the walk has seen `<base>`. */
export class LazyLink implements PageLink {
  private parsed: URL | null | undefined;
  private sameSite: boolean | undefined;
  constructor(readonly element: Element, readonly href: string, private readonly place: Place) {}

  private get address(): URL | null {
    if (this.parsed === undefined) this.parsed = parseSafe(this.href, this.place.base);
    return this.parsed;
  }

  get isFragment(): boolean {
    if (!this.href.includes('#')) return this.href.trim() === '';
    if (this.href.trim().startsWith('#')) return true;
    const to = this.address;
    return to !== null && to.hash !== '' && to.pathname === this.place.path && siteOf(to.hostname) === this.place.site && to.search === '';
  }

  get url(): string | null { return this.isFragment ? null : (this.address?.href ?? null); }

  get isSameSite(): boolean { return (this.sameSite ??= this.staysOnSite()); }

  private staysOnSite(): boolean {
    if (this.isFragment) return false;
    if (this.address === null) return this.place.site === '' && this.href.trim() !== '' && !/^[a-z][a-z\d+.-]*:|^\/\//i.test(this.href.trim());
    const site = siteOf(this.address.hostname);
    return site === this.place.site || site === this.place.declaredSite;
  }
}
