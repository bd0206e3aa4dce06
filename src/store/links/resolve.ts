/**
 * Ties links to saved articles inside the transaction that writes them, both ways in time:
 * a new article's links look for their stories, and older links that named the new article find it.
 * Exact keys only (an index lookup each); titles that merely resemble are tried in idle time (see by-title.ts).
 */
import type { RelatedLink } from '../../core/model.ts';
import type { Transaction } from '../database.ts';
import type { ArticleRow, StoredLink } from '../schema.ts';
import { titleKey } from '../../core/link/title-key.ts';
import { addressKey } from '../story-keys.ts';

/** The article that a link stands in. */
export type Place = Pick<ArticleRow, 'id' | 'host'>;

/** The rows of a reading's links, each with the article it leads to when that is in the history. */
export async function makeLinks(tx: Transaction, from: Place, related: readonly RelatedLink[], keptAt: (link: StoredLink) => number | undefined): Promise<StoredLink[]> {
  return Promise.all(related.map(async (link, index) => {
    const row = describeLink(from.id, index, link);
    const at = keptAt(row);
    return withTarget({ ...row, ...(at === undefined ? {} : { keptAt: at, pendingAt: at }) }, await findTarget(tx, row, from));
  }));
}

/** What makes two links the same wish of the reader. */
export function keepKey(link: Pick<StoredLink, 'urlKey' | 'titleKey' | 'title'>): string {
  return link.urlKey ?? link.titleKey ?? titleKey(link.title);
}

/** A link of an article that is kept for later: its place in `reading.related`, and since when. */
export interface KeptLink { index: number; at: number }

export function keptOf(links: readonly StoredLink[]): KeptLink[] {
  return links.flatMap(({ index, keptAt }) => (keptAt === undefined ? [] : [{ index, at: keptAt }]));
}

/** A link as a row, not yet tied to anything. */
export function describeLink(from: string, index: number, { label, title, url, where }: Pick<RelatedLink, 'label' | 'title' | 'url' | 'where'>): StoredLink {
  const urlKey = addressKey(url) ?? undefined;
  const byTitle = url === null ? titleKey(title) : '';
  return {
    from, index, label, title, url, where, to: null, by: null, pendingAt: null,
    ...(urlKey === undefined ? {} : { urlKey }),
    ...(byTitle === '' ? {} : { titleKey: byTitle }),
  };
}

/** The saved article that a link names, never the one it stands in. */
export async function findTarget(tx: Transaction, link: StoredLink, from: Place): Promise<{ to: string; by: 'address' | 'title' } | null> {
  const articles = tx.objectStore('articles');
  if (link.urlKey !== undefined) {
    const to = await articles.index('key').getKey(link.urlKey);
    return to === undefined || to === from.id ? null : { to, by: 'address' };
  }
  if (link.titleKey === undefined) return null;
  const ids = (await articles.index('titleKey').getAllKeys(link.titleKey, 3)).filter((id) => id !== from.id);
  // Two stories of one title: the link's own site decides, and nothing does when that is not enough.
  if (ids.length === 1) return { to: ids[0]!, by: 'title' };
  const rows = (await Promise.all(ids.map((id) => articles.get(id)))).filter((row) => row?.host === from.host);
  return rows.length === 1 ? { to: rows[0]!.id, by: 'title' } : null;
}

/** The link led to an article: what was kept for later has arrived. */
export function withTarget(link: StoredLink, target: { to: string; by: 'address' | 'title' } | null): StoredLink {
  if (!target) return link;
  const { keptAt: _arrived, ...rest } = link;
  return { ...rest, ...target, pendingAt: null };
}

/** The links that were waiting for this article, tied to it and to be written back. */
export async function resolveInbound(tx: Transaction, article: Pick<ArticleRow, 'id' | 'key' | 'titleKey'>): Promise<StoredLink[]> {
  const links = tx.objectStore('links');
  const [byAddress, byTitle] = await Promise.all([links.index('urlKey').getAll(article.key), article.titleKey === '' ? [] : links.index('titleKey').getAll(article.titleKey)]);
  return [...byAddress.map((link) => [link, 'address'] as const), ...byTitle.map((link) => [link, 'title'] as const)]
    .filter(([link]) => link.to === null && link.from !== article.id)
    .map(([link, by]) => withTarget(link, { to: article.id, by }));
}

/** All link rows of one article. */
export function linksOf(from: string): IDBKeyRange {
  return IDBKeyRange.bound([from], [from, []]);
}
