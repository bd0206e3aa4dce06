/** What the history knows about links. */
import { transact } from '../database.ts';
import type { LinkRow } from '../model.ts';
import type { StoredLink } from '../schema.ts';
import { titleKey } from '../../core/link/title-key.ts';
import { addressKey } from '../story-keys.ts';
import { linksOf } from './resolve.ts';

/** The related links of an article, in page order, each with the saved article it leads to when there is one. */
export function linksFrom(id: string): Promise<LinkRow[]> {
  return transact('readonly', ['links'], async (tx) => (await tx.objectStore('links').getAll(linksOf(id))).map(toLinkRow));
}

/** The links of other articles that lead to this one («mentioned in»). */
export function mentionedIn(id: string): Promise<LinkRow[]> {
  return transact('readonly', ['links'], async (tx) => (await tx.objectStore('links').index('to').getAll(id)).map(toLinkRow));
}

/** A saved article that a link names. */
export interface Known {
  id: string;
  savedAt: number;
  /** null: in the history, never opened. */
  readAt: number | null;
}

/** An address, or a title without one. */
export type Named = string | { url: string | null; title: string };

/**
 * Which of these links the history holds already («you read this 3 days ago»).
 * Keys of the answer are the very values that were asked; what is not known is not in it.
 * A string is taken as an address when it is one, else as a title.
 */
export function readBefore<T extends Named>(links: readonly T[]): Promise<Map<T, Known>> {
  return transact('readonly', ['articles'], async (tx) => {
    const articles = tx.objectStore('articles');
    const find = async (link: T) => {
      const { url, title } = typeof link === 'string' ? { url: addressKey(link) === null ? null : link, title: link } : link;
      const key = addressKey(url);
      if (key !== null) return articles.index('key').get(key);
      const byTitle = titleKey(title);
      const rows = byTitle === '' ? [] : await articles.index('titleKey').getAll(byTitle, 2);
      return rows.length === 1 ? rows[0] : undefined;
    };
    const rows = await Promise.all(links.map(async (link) => [link, await find(link)] as const));
    return new Map(rows.flatMap(([link, row]) => (row ? [[link, { id: row.id, savedAt: row.savedAt, readAt: row.readAt }]] : [])));
  });
}

/** The public part of a stored link. */
export function toLinkRow({ from, index, label, title, url, where, to, by, pendingAt }: StoredLink): LinkRow {
  return { from, index, label, title, url, where, to, by, pendingAt };
}
