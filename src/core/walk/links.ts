import type { PageLink } from './page.ts';
import { parseSafe } from '../link/safe-url.ts';
import { remembered } from './remembered.ts';

/** Second-level labels under which names are registered, as in `example.com.eg`, `example.co.uk`. */
const SECOND_LEVEL = new Set(['com', 'co', 'net', 'org', 'gov', 'gob', 'edu', 'ac', 'or', 'ne', 'go', 'info', 'news', 'press']);

/** The name a site registered: `amp.news.example.co.uk` → `example.co.uk`. An approximation of the public suffix list that needs no 200 KB of data. */
export const siteOf = remembered((host) => {
  const parts = host.split('.');
  if (parts.length <= 2 || /^[\d.]+$/.test(host)) return host;
  const length = parts.at(-1)!.length === 2 && SECOND_LEVEL.has(parts.at(-2)!) ? 3 : 2;
  return parts.slice(-length).join('.');
});

/** Where a page stands, for telling its own links from others'. */
export interface Place {
  base: string;
  /** Site of `base`, where addresses that begin with `/` lead. */
  baseSite: string;
  site: string;
  path: string;
  /** The site the page says it belongs to (canonical address, og:url): a saved or mirrored copy stands elsewhere. */
  declaredSite: string;
}

export function placeOf(url: string | null, base: string): Place {
  try {
    const { hostname, pathname } = new URL(url ?? base);
    const site = siteOf(hostname);
    return { base, baseSite: site, site, path: pathname, declaredSite: '' };
  } catch { return { base, baseSite: '', site: '', path: '', declaredSite: '' }; }
}

/** From here on addresses are relative to `base`. */
export function rebase(place: Place, base: URL): void {
  place.base = base.href;
  place.baseSite = siteOf(base.hostname);
}

/** A plain address whose host can be read without parsing; the last label of a name is never a number. */
const PLAIN = /^https?:\/\/((?:[a-z\d-]+\.)+[a-z][a-z\d-]*)(?:[/?#]|$)/i;
const ROOTED = /^\/(?![/\\\s])/;
/** Longer ones are parsed, which refuses what is too long. */
const LONGEST_PLAIN = 1000;

/** A link whose address is parsed only when someone asks. `place` is filled when the walk has seen `<base>`. */
export class LazyLink implements PageLink {
  private parsed: URL | null | undefined;
  private sameSite: boolean | undefined;
  private decoded: string | undefined;
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

  get path(): string { return (this.decoded ??= this.isFragment ? '' : pathIn(this.address)); }

  get isSameSite(): boolean { return (this.sameSite ??= this.staysOnSite()); }

  private staysOnSite(): boolean {
    if (this.isFragment) return false;
    const { place } = this;
    const site = this.ownSite();
    if (site === null) return place.site === '' && this.href.trim() !== '' && !/^[a-z][a-z\d+.-]*:|^\/\//i.test(this.href.trim());
    return site === place.site || site === place.declaredSite;
  }

  /** The site the link leads to, null for what is no address. Most are told without parsing them: a page may have ten thousand. */
  private ownSite(): string | null {
    if (this.parsed === undefined && this.href.length < LONGEST_PLAIN) {
      if (ROOTED.test(this.href) && this.place.baseSite) return this.place.baseSite;
      const host = PLAIN.exec(this.href)?.[1];
      if (host) return siteOf(host.toLowerCase());
    }
    return this.address && siteOf(this.address.hostname);
  }
}

function pathIn(address: URL | null): string {
  if (address === null) return '';
  try { return decodeURIComponent(address.pathname); } catch { return ''; }
}
