import type { Thread, ThreadEdge, ThreadNode } from '../../../../src/store/threads.ts';

const day = 86_400_000;
export const noon = new Date(2026, 10, 1, 12).getTime();

/** A thread from a few words: articles by their day, links by the article that names them. */
export function makeThread(articles: readonly number[], ties: readonly (readonly [from: number, to: number])[], links: readonly number[] = []): Thread {
  const nodes: ThreadNode[] = articles.map((days, i) => ({ id: `a${i}`, kind: 'read', title: `Title ${i}`, site: 'site', url: null, at: noon + days * day + i, dir: 'ltr' }));
  const edges: ThreadEdge[] = ties.map(([from, to]) => ({ from: `a${from}`, to: `a${to}`, label: `label ${from}-${to}`, by: 'address' }));
  links.forEach((from, i) => {
    nodes.push({ id: `l${i}`, kind: i % 2 ? 'title' : 'link', title: `Link ${i}`, site: 'site', url: i % 2 ? null : `https://x.example/${i}`, at: nodes[from]!.at, dir: 'ltr' });
    edges.push({ from: `a${from}`, to: `l${i}`, label: 'see', by: null });
  });
  return { id: 'a0', title: 'Story', nodes, edges, at: Math.max(...nodes.map(({ at }) => at)), read: articles.length, unread: links.length };
}

/** A thread of many articles, the same for the same seed. */
export function randomThread(count: number, seed: number): Thread {
  let state = seed;
  const random = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  const days = Array.from({ length: count }, (_, i) => Math.floor(i / 2.5));
  const ties = Array.from({ length: count }, (_, i) => i).flatMap((from) => (from === 0 ? [] : [1, 2].filter(() => random() < 0.7).map(() => [from, Math.max(0, from - 1 - Math.floor(random() * 6))] as const)));
  return makeThread(days, ties.filter(([from, to]) => from !== to), Array.from({ length: count }, (_, i) => i).filter(() => random() < 0.3));
}
