import { parseSafe, safeUrl } from './safe-url.ts';

/** Query names that tell where a reader came from and never which story. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|mkt_tok|_ga|_gl|ref|ref_src|ref_url|referrer|source|src|cmp|cmpid|cid|ito|ns_\w+|at_\w+|xtor|wt_\w+|share|shared|sref|ncid|smid|partner|campaign|medium|spm|scid|srsltid|__twitter_impression|taboolaclickid|obOrigUrl|dicbo|traffic_source|feature|fb_\w+|hss_channel|s_cid|intcmp|icid|tag|rel|relatedposts|relatedposts_\w+|inline|internal_source|itm_\w+|pk_\w+|mtm_\w+|trk|trkInfo)$/i;
/** Wrappers that carry the true address in a parameter. */
const WRAPPERS: [RegExp, string][] = [[/^(?:www\.)?google\.[a-z.]+$/, 'url'], [/^(?:www\.)?google\.[a-z.]+$/, 'q'], [/^l\.(?:facebook|instagram)\.com$/, 'u'], [/^(?:out|away)\.\w+\.\w+$/, 'to'], [/^(?:www\.)?youtube\.com$/, 'q']];

/** A reader's address of a link: out of its redirect wrapper, without tracking parameters and fragment. Null for what is no http(s) address. */
export const cleanUrl = (href: string, base?: string | null): string | null => cleaned(href, base)?.href ?? null;

function cleaned(href: string, base?: string | null): URL | null {
  const url = parseSafe(href, base);
  if (url === null) return null;
  if (/^\/(?:url|l\.php|redirect|away)$/.test(url.pathname)) for (const [host, name] of WRAPPERS) {
    const inner = host.test(url.hostname) ? url.searchParams.get(name) : null;
    const target = inner && safeUrl(inner);
    if (target) return cleaned(target);
  }
  if (url.search) {
    // By hand: in a Firefox content script the iterators of URLSearchParams are out of reach.
    url.search = url.search.slice(1).split('&').filter((pair) => pair !== '' && !TRACKING.test(pair.split('=', 1)[0] ?? '')).join('&');
  }
  if (url.href.includes('#')) url.hash = '';
  return url;
}

/**
 * One spelling for all addresses of a story: https, no `www.`/`m.`/`amp.`, no AMP path, default ports, trailing slash or
 * index file; percent-encoding decoded; parameters sorted. For comparing, not for opening.
 */
export function canonicalUrl(href: string, base?: string | null): string | null {
  const url = cleaned(href, base);
  if (url === null) return null;
  const host = url.hostname.replace(/^(?:www|m|mobile|amp)\./, '') + (url.port ? `:${url.port}` : '');
  let path = url.pathname;
  try { path = decodeURIComponent(path); } catch { /* a stray % stays as written */ }
  path = path.normalize('NFC').replace(/\/(?:amp|index\.(?:html?|php))?\/?$/i, '').replace(/^\/amp(?=\/)/i, '');
  return `https://${host}${path || '/'}${url.search ? queryOf(url) : ''}`;
}

function queryOf({ searchParams }: URL): string {
  for (const name of ['amp', 'outputType', 'output']) if (/^(?:1|amp|)$/.test(searchParams.get(name) ?? '-')) searchParams.delete(name);
  searchParams.sort();
  const query = searchParams.toString();
  return query && `?${query}`;
}
