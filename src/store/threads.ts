/** Threads: articles of the history tied together by related links, with the links that are still to be read. */
import { transact } from './database.ts';
import { freeLinks, type LinkRow } from './model.ts';
import { keepKey } from './links/resolve.ts';
import { Ties, type Tied } from './links/ties.ts';
import { hostOf } from './story-keys.ts';

/** A story on the map: saved ('read', 'saved'), known by address ('link'), or by title alone ('title'). */
export interface ThreadNode {
  /** `SavedArticle.id`, else a name of its own within the thread. */
  id: string;
  kind: 'read' | 'saved' | 'link' | 'title';
  title: string;
  site: string | null;
  url: string | null;
  /** When it was saved; a link has the time of the newest article that names it. */
  at: number;
  dir: 'rtl' | 'ltr';
}

export interface ThreadEdge {
  from: string;
  to: string;
  /** The label that made the link. */
  label: string | null;
  by: LinkRow['by'];
}

export interface Thread {
  /** The id of its oldest article; stays the same while the thread grows. */
  id: string;
  /** Title of its newest article. */
  title: string;
  nodes: ThreadNode[];
  edges: ThreadEdge[];
  /** When its newest article was saved. */
  at: number;
  read: number;
  unread: number;
}

/**
 * The thread of one article: everything reached over links between saved articles, both ways, and every link that leaves them.
 * null when the article is gone. An article without links is a thread of one.
 */
export function threadOf(id: string): Promise<Thread | null> {
  return transact('readonly', ['articles', 'links'], (tx) => gather(new Ties(tx), id));
}

/** Wave by wave from one article to all that hang together with it. */
async function gather(ties: Ties, id: string): Promise<Thread | null> {
  const articles: Tied[] = [];
  const met = new Set([id]);
  for (let wave = [id]; wave.length > 0 && articles.length < largest;) {
    const found = await ties.of(wave);
    articles.push(...found);
    wave = [...new Set(found.flatMap(({ links, inbound }) => [...links.map(({ to }) => to), ...inbound]))]
      .filter((next): next is string => next !== null && next !== freeLinks && !met.has(next)).slice(0, largest);
    for (const next of wave) met.add(next);
  }
  return articles.length === 0 ? null : drawThread(articles);
}

export interface ThreadsOptions {
  /** Most threads to return. */
  limit?: number;
}

/** Articles of one thread that are read at most: those nearest to the one it was reached from. */
const largest = 2000;

/** Articles looked at in one request while the newest threads are gathered. */
const batch = 500;

/**
 * Threads of two articles or more, the one with the newest article first.
 * Goes through the list from its newest end, only over articles with a link that leads to another, until enough threads are found.
 */
export function threads({ limit = 100 }: ThreadsOptions = {}): Promise<Thread[]> {
  return transact('readonly', ['articles', 'links'], async (tx) => {
    const tied = new Set((await tx.objectStore('links').index('to').getAllKeys()).map(([from]) => from));
    tied.delete(freeLinks);
    const ties = new Ties(tx);
    const found: Thread[] = [];
    for (let range = IDBKeyRange.lowerBound([-Infinity, '']); tied.size > 0 && found.length < limit;) {
      const rows = await tx.objectStore('articles').index('newest').getAll(range, batch);
      for (const { id } of rows) {
        if (found.length === limit) break;
        const thread = tied.has(id) ? await gather(ties, id) : null;
        if (!thread) continue;
        for (const node of thread.nodes) tied.delete(node.id);
        if (thread.nodes.filter(({ kind }) => kind === 'read' || kind === 'saved').length > 1) found.push(thread);
      }
      if (rows.length < batch) break;
      const last = rows.at(-1)!;
      range = IDBKeyRange.lowerBound([last.age, last.id], true);
    }
    return found.sort((a, b) => b.at - a.at);
  });
}

/** Articles oldest first, then what their links name outside of them, each once. */
function drawThread(articles: readonly Tied[]): Thread {
  const oldestFirst = articles.toSorted(({ row: a }, { row: b }) => a.savedAt - b.savedAt || (a.id < b.id ? -1 : 1));
  const saved = oldestFirst.map(({ row }) => row);
  const byId = new Map(saved.map((row) => [row.id, row]));
  const nodes = new Map<string, ThreadNode>(saved.map((row) => [row.id, {
    id: row.id, kind: row.readAt === null ? 'saved' : 'read', title: row.title, site: row.site, url: null, at: row.savedAt, dir: row.dir,
  }]));
  const edges = new Map<string, ThreadEdge>();
  for (const link of oldestFirst.flatMap(({ links }) => links)) {
    const from = byId.get(link.from);
    if (!from) continue;
    const to = link.to !== null && byId.has(link.to) ? link.to : `link:${keepKey(link)}`;
    const node = nodes.get(to);
    if (!node) {
      nodes.set(to, { id: to, kind: link.url === null ? 'title' : 'link', title: link.title, site: link.url === null ? from.site : hostOf(link.url), url: link.url, at: from.savedAt, dir: from.dir });
    } else if (!byId.has(to)) node.at = Math.max(node.at, from.savedAt);
    const edge = `${link.from}\n${to}`;
    if (!edges.has(edge)) edges.set(edge, { from: link.from, to, label: link.label, by: link.by });
  }
  const newest = saved.at(-1)!;
  const read = saved.filter(({ readAt }) => readAt !== null).length;
  return { id: saved[0]!.id, title: newest.title, nodes: [...nodes.values()], edges: [...edges.values()], at: newest.savedAt, read, unread: nodes.size - read };
}
