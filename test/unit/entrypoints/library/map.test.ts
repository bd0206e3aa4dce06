import { describe, expect, it } from 'vitest';
import { countCrossings, type Graph } from '../../../../src/entrypoints/library/map/crossings.ts';
import { edgePath, labelPlace, toScreen } from '../../../../src/entrypoints/library/map/edges.ts';
import { layoutStory, type Layout, type PlacedNode } from '../../../../src/entrypoints/library/map/layout.ts';
import { lineGaps } from '../../../../src/entrypoints/library/map/line-gaps.ts';
import { assignRows } from '../../../../src/entrypoints/library/map/rows.ts';
import { foldId, isFold, moreId, storyOf, type Story } from '../../../../src/entrypoints/library/map/story.ts';
import { step } from '../../../../src/entrypoints/library/map/walk.ts';
import { makeThread, randomThread } from './story-thread.ts';

const room = 1152;

function graphOf(layout: Layout): Graph {
  const number = new Map(layout.nodes.map((node, i) => [node, i]));
  const pairs = layout.edges.map(({ earlier, later }) => [number.get(earlier)!, number.get(later)!] as const);
  const column = layout.nodes.map((node) => node.column);
  return { columns: layout.columns.length, column, edges: pairs.filter(([a, b]) => column[a] !== column[b]), arcs: pairs.filter(([a, b]) => column[a] === column[b]) };
}

function expectSound(story: Story, layout: Layout): void {
  expect(layout.nodes).toHaveLength(story.columns.reduce((sum, { nodes }) => sum + nodes.length, 0));
  for (const node of layout.nodes) {
    for (const other of layout.nodes) {
      if (node === other || node.column !== other.column) continue;
      // Neither the signs nor the words under them meet.
      expect(other.y >= node.y + node.below || other.y <= node.y - other.below).toBe(true);
    }
    expect(node.y + node.below).toBeLessThanOrEqual(layout.height);
  }
  for (const { earlier, later } of layout.edges) {
    expect(earlier.column).toBeLessThanOrEqual(later.column);
    for (const node of layout.nodes) {
      // No run passes through a sign or its words.
      if (node.column > earlier.column && node.column < later.column) expect(earlier.y < node.y - 20 || earlier.y > node.y + node.below + 8).toBe(true);
    }
  }
}

describe('what is drawn of a thread', () => {
  it('makes a column for each day that has something, oldest first, and puts what waits on the newest', () => {
    const { columns } = storyOf(makeThread([0, 0, 16, 18], [[2, 0], [3, 2]], [0, 3]));
    expect(columns.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual([['a0', 'a1'], ['a2'], ['a3', 'l1', 'l0']]);
    const days = columns.map(({ day }) => day!);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
  });

  it('folds whole days, the oldest first, and counts them', () => {
    const story = storyOf(randomThread(60, 7), { mostLinks: 8 });
    const [fold] = story.columns[0]!.nodes;
    expect(fold).toMatchObject({ id: foldId, kind: 'fold' });
    const articles = story.columns.flatMap(({ nodes }) => nodes).filter((node) => node.kind === 'read').length;
    expect(articles + (isFold(fold!) ? fold.count : 0)).toBe(60);
    expect(story.columns.flatMap(({ nodes }) => nodes).length).toBeLessThanOrEqual(41);
    const days = new Map(randomThread(60, 7).nodes.map((node) => [node.id, Math.floor(node.at / 86_400_000)]));
    const drawn = new Set(story.columns.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
    const oldest = Math.min(...[...drawn].filter((id) => id.startsWith('a')).map((id) => days.get(id)!));
    for (const [id, day] of days) if (id.startsWith('a')) expect(drawn.has(id)).toBe(day >= oldest);
  });

  it('folds nothing at forty nodes, and the oldest of one day that is too full', () => {
    expect(storyOf(makeThread(Array(40).fill(0), [])).columns).toHaveLength(1);
    const [fold, today] = storyOf(makeThread(Array(50).fill(0), [])).columns;
    expect(fold!.nodes[0]).toMatchObject({ count: 10 });
    expect(today!.nodes[0]!.id).toBe('a10');
  });

  it('ties what is drawn to the fold when the other end is folded', () => {
    const story = storyOf(makeThread([0, 1, 2, 3], [[3, 0], [3, 2]]), { most: 2 });
    expect(story.edges).toEqual([{ earlier: foldId, later: 'a3', labels: [] }, { earlier: 'a2', later: 'a3', labels: ['label 3-2'] }]);
  });

  it('draws fewer links where the newest day is full', () => {
    const newest = (articles: number): number => storyOf(makeThread(Array(articles).fill(0), [], Array(20).fill(0))).columns[0]!.nodes.filter(({ id }) => id.startsWith('l')).length;
    expect([1, 3, 7, 30].map(newest)).toEqual([6, 4, 2, 2]);
  });

  it('keeps most links behind one node', () => {
    const nodes = storyOf(makeThread([0], [], Array(20).fill(0)), { mostLinks: 5 }).columns[0]!.nodes;
    expect(nodes).toHaveLength(6);
    expect(nodes.at(-1)).toMatchObject({ id: moreId, count: 16 });
  });
});

describe('the layout', () => {
  for (const [count, seed] of [[5, 1], [5, 2], [12, 3], [40, 4], [40, 5], [2000, 6]] as const) {
    it(`lets nothing meet and crosses no more than the order given: ${count} articles, seed ${seed}`, () => {
      const story = storyOf(randomThread(count, seed));
      const layout = layoutStory(story, room);
      expectSound(story, layout);
      const graph = graphOf(layout);
      const crossings = countCrossings(graph, layout.nodes.map(({ row }) => row));
      const naive = countCrossings(graph, assignRows(graph, layout.nodes.map(({ below }) => below), true));
      expect(crossings).toBeLessThanOrEqual(naive);
      if (count >= 40) expect(crossings).toBeLessThan(naive / 3);
    });
  }

  for (const [count, seed] of [[12, 3], [40, 4], [40, 5], [2000, 6]] as const) {
    it(`is little higher than its fullest day: ${count} articles, seed ${seed}`, () => {
      const { nodes, edges, columns, height } = layoutStory(storyOf(randomThread(count, seed)), room);
      const passing = (c: number): number => new Set(edges.filter(({ earlier, later }) => earlier.column < c && later.column > c).map(({ earlier }) => earlier)).size;
      const fullest = Math.max(...columns.map((_, c) => nodes.filter(({ column }) => column === c).reduce((sum, { below }) => sum + below + 44, 26 * passing(c))));
      expect(height).toBeLessThan(1.5 * fullest);
    });
  }

  it('draws the story of the picture without a crossing', () => {
    const thread = makeThread([0, 0, 16, 16, 18, 18, 19], [[2, 0], [2, 1], [4, 0], [5, 1], [5, 3], [6, 4], [6, 2], [6, 5]], [6, 5]);
    const layout = layoutStory(storyOf(thread), room);
    expectSound(storyOf(thread), layout);
    expect(countCrossings(graphOf(layout), layout.nodes.map(({ row }) => row))).toBe(0);
    expect(layout.columns.map(({ x }) => x)).toEqual([32, 320, 608, 896]);
  });

  it('leaves room before the first day for its arcs', () => {
    const layout = layoutStory(storyOf(makeThread([0, 0, 1], [[1, 0], [2, 0]])), room);
    for (const edge of layout.edges) for (const x of edgePath(edge, toScreen('ltr', layout.width)).match(/-?[\d.]+/g)!.filter((_, i) => i % 2 === 0)) expect(Number(x)).toBeGreaterThan(0);
    expect(layout.width).toBeGreaterThan(Math.max(...layout.nodes.map(({ x }) => x)) + 192);
  });

  it('puts «more links» below what else its day has', () => {
    const { nodes } = layoutStory(storyOf(makeThread([0, 1, 1], [[1, 0], [2, 0]], Array(20).fill(1)), { mostLinks: 5 }), room);
    const more = nodes.find(({ node }) => node.id === moreId)!;
    expect(Math.max(...nodes.filter(({ column }) => column === more.column).map(({ y }) => y))).toBe(more.y);
  });

  it('unfolds as far as the reader goes on pressing', () => {
    const story = storyOf(randomThread(500, 9), { most: 400 });
    const { nodes } = layoutStory(story, room);
    expect(new Set(nodes.map(({ column, row }) => `${column} ${row}`)).size).toBe(nodes.length);
    expect(nodes.length).toBeGreaterThan(380);
  });

  it('counts crossings as they are seen', () => {
    const graph: Graph = { columns: 3, column: [0, 0, 1, 1, 2], edges: [[0, 3], [1, 2], [0, 4]], arcs: [] };
    expect(countCrossings(graph, [0, 1, 0, 1, 0])).toBe(1);
    expect(countCrossings(graph, [0, 1, 1, 0, 0])).toBe(0);
    // A run that passes the gap is crossed by a bend over it.
    expect(countCrossings({ columns: 3, column: [0, 0, 1, 2], edges: [[0, 2], [1, 3]], arcs: [] }, [0, 1, 2, 1])).toBe(1);
  });
});

describe('lines', () => {
  const layout = layoutStory(storyOf(makeThread([0, 1, 2], [[1, 0], [2, 0]], [2])), room);

  it('mirror with the script', () => {
    const numbers = (path: string): number[] => path.match(/-?[\d.]+/g)!.map(Number);
    for (const edge of layout.edges) {
      const ltr = numbers(edgePath(edge, toScreen('ltr', layout.width)));
      const rtl = numbers(edgePath(edge, toScreen('rtl', layout.width)));
      expect(rtl).toEqual(ltr.map((value, i) => (i % 2 === 0 ? Math.round((layout.width - value) * 10) / 10 : value)));
    }
  });

  it('run straight and bend only in the last 88 px', () => {
    const bent = layout.edges.find(({ earlier, later }) => later.column - earlier.column === 2 && later.y !== earlier.y) ?? layout.edges.find(({ earlier, later }) => later.column > earlier.column && later.y !== earlier.y);
    if (!bent) return;
    const [, straight, x] = /^M\S+ (\S+)L(\S+) /.exec(edgePath(bent, toScreen('ltr', layout.width)))!;
    expect(Number(straight)).toBe(bent.earlier.y);
    expect(bent.later.x - 15 - Number(x)).toBe(88);
  });

  it('have their labels where no title stands', () => {
    for (const edge of layout.edges) {
      const place = labelPlace(edge, false);
      expect(place === null).toBe(edge.earlier.column === edge.later.column);
      if (place === null) continue;
      const { x, y } = place;
      for (const at of layout.nodes) expect(x > at.x && x < at.x + layout.titleWidth && y > at.y + 14 && y < at.y + at.below).toBe(false);
    }
  });

  it('of the days stop at nodes and titles', () => {
    for (const [from, to] of lineGaps(layout, 2)) for (const { y, below } of layout.nodes.filter(({ column }) => column === 2)) expect(to <= y || from >= y + below).toBe(true);
  });
});

describe('arrow keys', () => {
  const layout = layoutStory(storyOf(makeThread([0, 1, 1, 2], [[1, 0], [2, 0], [3, 1]])), room);
  const at = (id: string): PlacedNode => layout.nodes.find(({ node }) => node.id === id)!;

  it('go by the eye: left is later in Arabic and earlier in English', () => {
    expect(step(layout, at('a0'), 'ArrowLeft', 'rtl')!.column).toBe(1);
    expect(step(layout, at('a0'), 'ArrowLeft', 'ltr')).toBeNull();
    expect(step(layout, at('a0'), 'ArrowRight', 'ltr')!.column).toBe(1);
    expect(step(layout, at('a3'), 'ArrowRight', 'rtl')!.column).toBe(1);
  });

  it('stay within the day up and down', () => {
    const [upper, lower] = [at('a1'), at('a2')].sort((a, b) => a.y - b.y) as [PlacedNode, PlacedNode];
    expect(step(layout, upper, 'ArrowDown', 'rtl')).toBe(lower);
    expect(step(layout, lower, 'ArrowUp', 'rtl')).toBe(upper);
    expect(step(layout, lower, 'ArrowDown', 'rtl')).toBeNull();
  });

  it('reach every node of a crowded map', () => {
    const crowded = layoutStory(storyOf(randomThread(40, 3)), room);
    const reached = new Set<PlacedNode>();
    const waiting = [crowded.nodes[0]!];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if (reached.has(node)) continue;
      reached.add(node);
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const) {
        const next = step(crowded, node, key, 'rtl');
        if (next) waiting.push(next);
      }
    }
    expect(reached.size).toBe(crowded.nodes.length);
  });
});
