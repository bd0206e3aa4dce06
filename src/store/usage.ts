/** How much room the history takes. */
import { transact } from './database.ts';

export interface SiteUsage {
  host: string;
  articles: number;
  words: number;
}

export interface Usage {
  /** Sites, those with the most words first. */
  sites: SiteUsage[];
  articles: number;
  /** Bytes on disk of all that Safi stores, the search index included, and what the browser allows; null where it does not tell. */
  bytes: number | null;
  quota: number | null;
}

const batch = 2000;

/** Reads every row (no text): a second or two for 100,000 articles. */
export async function measureUsage(): Promise<Usage> {
  const sites = new Map<string, SiteUsage>();
  let articles = 0;
  for (let after = ''; ;) {
    const rows = await transact('readonly', ['articles'], (tx) => tx.objectStore('articles').getAll(IDBKeyRange.lowerBound(after, true), batch));
    for (const { host, words } of rows) {
      const site = sites.get(host) ?? { host, articles: 0, words: 0 };
      site.articles++;
      site.words += words;
      sites.set(host, site);
    }
    articles += rows.length;
    if (rows.length < batch) break;
    after = rows.at(-1)!.id;
  }
  const estimate = await globalThis.navigator?.storage?.estimate?.().catch(() => null);
  return { sites: [...sites.values()].sort((a, b) => b.words - a.words), articles, bytes: estimate?.usage ?? null, quota: estimate?.quota ?? null };
}
