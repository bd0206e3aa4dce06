/** What of a thread is drawn on the map: its days, and what is folded away at both ends. */
import type { Thread, ThreadNode } from '../../../store/threads.ts';

/** What is not drawn: 'fold' stands for the days before, 'more' for further links. */
export interface FoldNode { id: string; kind: 'fold' | 'more'; count: number }
export type StoryNode = ThreadNode | FoldNode;

export function isFold(node: StoryNode): node is FoldNode {
  return 'count' in node;
}

/** A tie between two nodes, from the earlier to the later column; within one column from the upper to the lower place. */
export interface StoryEdge {
  earlier: string;
  later: string;
  /** Labels that made it, as printed; two articles may name each other. */
  labels: string[];
}

export interface StoryColumn {
  /** Midnight of the day (ms, local); null for the fold. */
  day: number | null;
  nodes: StoryNode[];
}

export interface Story {
  /** Oldest first. */
  columns: StoryColumn[];
  edges: StoryEdge[];
}

export interface StoryOptions {
  /** Most nodes drawn; more fold into «… and 12 before». Design language, §6. */
  most?: number;
  /** Most links to be read that are drawn. They all stand in the newest column; left out, as many as keep it about as high as the others. */
  mostLinks?: number;
}

/** Nodes that a newest column may have before links fold, and links that are drawn in any case. */
const mostInNewest = 8;
const fewestLinks = 3;

export const foldId = 'fold';
export const moreId = 'more';

export function isArticle(node: StoryNode): boolean {
  return node.kind === 'read' || node.kind === 'saved';
}

/**
 * Articles stand on the day they were saved; what is still to be read stands on the newest day, where it waits now.
 * Whole days fold, the oldest first; of a single day that is too full, the oldest articles.
 */
export function storyOf(thread: Thread, { most = 40, mostLinks }: StoryOptions = {}): Story {
  const articles = thread.nodes.filter(isArticle).sort((a, b) => b.at - a.at);
  const open = thread.nodes.filter((node) => !isArticle(node)).sort((a, b) => b.at - a.at);
  const newest = articles.filter(({ at }) => dayOf(at) === dayOf(articles[0]!.at)).length;
  const room = mostLinks ?? Math.max(fewestLinks, mostInNewest - newest);
  const links = open.length > room ? open.slice(0, room - 1) : open;
  const drawn = newestDays(articles, Math.max(1, most - links.length));
  const folded = articles.length - drawn.length;
  const hidden = open.length - links.length;

  const days = new Map<number, StoryNode[]>();
  for (const node of drawn.toReversed()) {
    const day = dayOf(node.at);
    days.set(day, [...(days.get(day) ?? []), node]);
  }
  const columns: StoryColumn[] = [...days].map(([day, nodes]) => ({ day, nodes }));
  columns.at(-1)?.nodes.push(...links, ...(hidden > 0 ? [{ id: moreId, kind: 'more', count: hidden } satisfies FoldNode] : []));
  if (folded > 0) columns.unshift({ day: null, nodes: [{ id: foldId, kind: 'fold', count: folded }] });
  return { columns, edges: edgesOf(thread, columns, new Set(articles.map(({ id }) => id))) };
}

/** The newest articles that fit, in whole days where that leaves any. */
function newestDays(newestFirst: readonly ThreadNode[], most: number): ThreadNode[] {
  if (newestFirst.length <= most) return [...newestFirst];
  const startsDay = (i: number): boolean => dayOf(newestFirst[i]!.at) !== dayOf(newestFirst[i - 1]!.at);
  for (let end = most; end > 0; end--) if (startsDay(end)) return newestFirst.slice(0, end);
  return newestFirst.slice(0, most);
}

/** Edges between drawn nodes; those that lead to a folded article end at the fold. */
function edgesOf(thread: Thread, columns: readonly StoryColumn[], articles: ReadonlySet<string>): StoryEdge[] {
  const place = new Map(columns.flatMap(({ nodes }) => nodes).map(({ id }, i) => [id, i]));
  const drawnAs = (id: string): string | null => (place.has(id) ? id : place.has(foldId) && articles.has(id) ? foldId : null);
  const edges = new Map<string, StoryEdge>();
  for (const { from, to, label } of thread.edges) {
    const [a, b] = [drawnAs(from), drawnAs(to)];
    if (a === null || b === null || a === b) continue;
    const [earlier, later] = place.get(a)! < place.get(b)! ? [a, b] : [b, a];
    const key = `${earlier} ${later}`;
    const edge = edges.get(key) ?? { earlier, later, labels: [] };
    if (label && !edge.labels.includes(label) && earlier !== foldId) edge.labels.push(label);
    edges.set(key, edge);
  }
  return [...edges.values()];
}

/** Midnight of a moment's day, local time. */
export function dayOf(at: number): number {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
