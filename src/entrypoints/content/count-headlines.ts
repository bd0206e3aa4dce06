/** Letters of the shortest link text that is taken for a headline; menu entries are shorter (core/weights.ts, HEADLINE). */
const SHORTEST = 20;

/** How many headlines a page that is no article links to: different addresses, each under or over a heading. */
export function countHeadlines(page: Document): number {
  const addresses = new Set<string>();
  for (const link of page.querySelectorAll<HTMLAnchorElement>(':is(h1, h2, h3, h4, h5, h6) a[href], a[href]:has(h1, h2, h3, h4, h5, h6)')) {
    if ((link.textContent ?? '').trim().length >= SHORTEST) addresses.add(link.href);
  }
  return addresses.size;
}
