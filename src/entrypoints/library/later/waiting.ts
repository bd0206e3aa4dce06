/** What waits to be read: links kept, articles pinned, articles never opened. */
import { countArticles, listArticles, type ArticleFilter } from '../../../store/articles.ts';
import { pendingLinks } from '../../../store/links.ts';
import type { ArticleSummary, LinkRow } from '../../../store/model.ts';

/** The newest articles of a kind, and how many there are of it. */
export interface Some { articles: ArticleSummary[]; count: number }
export interface Waiting { links: LinkRow[]; pinned: Some; unread: Some }

/** Reads all links and up to `limit` articles of each kind; what is pinned does not stand a second time among the unread. */
export async function readWaiting(limit: number): Promise<Waiting> {
  const [links, pinned, unread, both] = await Promise.all([pendingLinks(), some({ pinned: true }, limit), some({ unread: true }, limit), countArticles({ pinned: true, unread: true })]);
  return { links, pinned, unread: { articles: unread.articles.filter((article) => !article.pinned), count: unread.count - both } };
}

async function some(filter: ArticleFilter, limit: number): Promise<Some> {
  const [articles, count] = await Promise.all([listArticles({ limit, filter }), countArticles(filter)]);
  return { articles, count };
}
