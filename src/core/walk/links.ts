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
  /** Host of `base`, where addresses that begin with `/` lead; '' when that is no place on the web. */
  baseHost: string;
  /** `base` down to where the path begins. */
  root: string;
  site: string;
  path: string;
  /** The site the page says it belongs to (canonical address, og:url): a saved or mirrored copy stands elsewhere. */
  declaredSite: string;
}

/** The place of a page with this address; of a page without one all but `base` is ''. */
export function placeOf(url: string): Place {
  const place: Place = { base: url, baseHost: '', root: '', site: '', path: '', declaredSite: '' };
  const address = rebase(place, url);
  if (address) { place.site = siteOf(place.baseHost); place.path = address.pathname; }
  return place;
}

/** From here on addresses are relative to `base`. Returns it taken apart, null when it is no place on the web. */
export function rebase(place: Place, base: string): URL | null {
  const address = parseSafe(base);
  place.base = base;
  place.baseHost = address?.hostname ?? '';
  place.root = address?.origin ?? '';
  return address;
}

/** What a browser writes as it stands: host, path, query, fragment. */
const WRITTEN = /^(?:https?:\/\/((?:[a-z\d-]+\.)+[a-z][a-z\d-]*))?(\/(?!\/)[\w!$%&'()*+,./:;=@~-]*)(\?[\w!$%&()*+,./:;=?@~-]*)?(#[\w!$%&()*+,./:;=?@~-]*)?$/;
/** Steps in a path, and a host in the letters that stand for others: a browser resolves the one and looks at the other. */
const RESOLVED = /\/\.|%2e|xn--/i;
/** Longer ones are parsed, which refuses what is too long. */
const LONGEST_WRITTEN = 1000;

/** A link whose address is parsed only when someone asks. `place` is filled when the walk has seen `<base>`. */
export class LazyLink implements PageLink {
  private parsed: Address | null | undefined;
  private sameSite: boolean | undefined;
  private decoded: string | undefined;
  constructor(readonly element: Element, readonly href: string, private readonly place: Place) {}

  private get address(): Address | null {
    if (this.parsed === undefined) this.parsed = asWritten(this.href, this.place) ?? parseSafe(this.href, this.place.base);
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
    if (this.address === null) return place.site === '' && this.href.trim() !== '' && !/^[a-z][a-z\d+.-]*:|^\/\//i.test(this.href.trim());
    const site = siteOf(this.address.hostname);
    return site === place.site || site === place.declaredSite;
  }
}

/** What an address tells; a parsed one does too. */
type Address = Pick<URL, 'href' | 'hostname' | 'pathname' | 'search' | 'hash'>;

/** An address that needs no parsing: most links of a page, and parsing is what a link costs. Null for others. */
function asWritten(href: string, { root, baseHost }: Place): Address | null {
  if (href.length >= LONGEST_WRITTEN) return null;
  const parts = WRITTEN.exec(href);
  if (!parts || RESOLVED.test(href)) return null;
  const [, host, pathname = '', search = '', hash = ''] = parts;
  if (host === undefined && root === '') return null;
  return { href: host === undefined ? root + href : href, hostname: host ?? baseHost, pathname, search: search === '?' ? '' : search, hash: hash === '#' ? '' : hash };
}

function pathIn(address: Address | null): string {
  if (address === null) return '';
  try { return decodeURIComponent(address.pathname); } catch { return ''; }
}
