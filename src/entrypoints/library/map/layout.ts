/** Where everything on the map stands. Pure: a story in, numbers out. x runs with time, from the start edge; mirroring is the drawing's. */
import type { Graph } from './crossings.ts';
import { arcRoom } from './edges.ts';
import { packRows } from './pack.ts';
import { assignRows } from './rows.ts';
import { isFold, moreId, type Story, type StoryColumn, type StoryEdge, type StoryNode } from './story.ts';

export interface PlacedNode {
  node: StoryNode;
  column: number;
  /** What stands above what in a column. */
  row: number;
  /** Centre of the node's disc, px. */
  x: number;
  y: number;
}

export interface PlacedEdge {
  edge: StoryEdge;
  earlier: PlacedNode;
  later: PlacedNode;
}

export interface Layout {
  columns: { column: StoryColumn; x: number }[];
  nodes: PlacedNode[];
  edges: PlacedEdge[];
  columnWidth: number;
  width: number;
  height: number;
}

/** px. From the picture: four columns on 72rem, the first one 2rem in. */
const narrowest = 288;
const widest = 384;
const inset = 32;
/** px from the head of the columns to the first node, and from the last line of all to the end. */
const firstNode = 36;
const underLast = 28;

/** @param room px of width to be filled; the map grows beyond it when it has more columns. */
export function layoutStory(story: Story, room: number): Layout {
  const columnWidth = Math.min(widest, Math.max(narrowest, room / story.columns.length));
  const all = story.columns.flatMap(({ nodes }, column) => nodes.map((node) => ({ node, column })));
  const pairs = numberEdges(story, all.map(({ node }) => node));
  const graph = graphOf(story.columns.length, all.map(({ column }) => column), pairs);
  const heights = all.map(({ node }) => textHeight(node));
  const rows = belowOthers(all, assignRows(graph, heights));
  const tops = packRows(graph, rows, heights);
  const hasArcs = pairs.some(([a, b]) => all[a]!.column === 0 && all[b]!.column === 0);
  const start = hasArcs ? Math.max(inset, arcRoom) : inset;
  const nodes = all.map(({ node, column }, i) => ({ node, column, row: rows[i]!, x: start + column * columnWidth, y: firstNode + tops[i]! }));
  return {
    columns: story.columns.map((column, c) => ({ column, x: start + c * columnWidth })),
    nodes,
    edges: story.edges.map((edge, i) => ({ edge, earlier: nodes[pairs[i]![0]]!, later: nodes[pairs[i]![1]]! })),
    columnWidth,
    width: Math.max(room, start - inset + story.columns.length * columnWidth),
    height: Math.max(...nodes.map(({ y }, i) => y + heights[i]!)) + underLast,
  };
}

/** «… and 12 more links» ties to nothing: it stands below what else its day has, or the passes would put it anywhere. */
function belowOthers(all: readonly { node: StoryNode; column: number }[], rows: readonly number[]): number[] {
  const more = all.findIndex(({ node }) => node.id === moreId);
  if (more < 0) return [...rows];
  const others = rows.filter((_, i) => i !== more && all[i]!.column === all[more]!.column);
  return rows.map((row, i) => (i === more ? Math.max(-1, ...others) + 1 : row));
}

type Pair = readonly [number, number];

function numberEdges({ edges }: Story, nodes: readonly StoryNode[]): Pair[] {
  const number = new Map(nodes.map(({ id }, i) => [id, i]));
  return edges.map(({ earlier, later }) => [number.get(earlier)!, number.get(later)!]);
}

function graphOf(columns: number, column: readonly number[], pairs: readonly Pair[]): Graph {
  const isArc = ([a, b]: Pair): boolean => column[a] === column[b];
  return { columns, column, edges: pairs.filter((pair) => !isArc(pair)), arcs: pairs.filter(isArc) };
}

/** px a line of the title, and of the site under it. */
const line = 24;
/** Letters in a line of 12rem, by measurement of titles in Noto Naskh at 15 px; a word that moves to the next line is counted in. */
const lettersInLine = { rtl: 30, ltr: 23 };
export const mostTitleLines = 3;

/** Lines that a title takes under its node. */
export function titleLines(title: string, dir: 'rtl' | 'ltr'): number {
  return Math.min(mostTitleLines, Math.max(1, Math.ceil(title.length / lettersInLine[dir])));
}

/** px from a node's centre to the end of its words. */
export function textHeight(node: StoryNode): number {
  return 16 + (isFold(node) ? 1 : titleLines(node.title, node.dir) + 1) * line;
}
