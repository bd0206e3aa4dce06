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
  /** px from there to the end of its words. */
  below: number;
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
  /** px that a title may take. */
  titleWidth: number;
  width: number;
  height: number;
}

/** px. From the picture: four columns on 72rem, the first one 2rem in. */
const narrowest = 288;
const widest = 384;
const inset = 32;
/** px that lines keep free before the next column: a bend, and a node's sign. */
const besideTitle = 96;
/** px from the head of the columns to the first node, and from the last line of all to the end. */
const firstNode = 36;
const underLast = 28;

/** @param room px of width to be filled; the map grows beyond it when it has more columns. */
export function layoutStory(story: Story, room: number): Layout {
  const columnWidth = Math.min(widest, Math.max(narrowest, room / story.columns.length));
  const all = story.columns.flatMap(({ nodes }, column) => nodes.map((node) => ({ node, column })));
  const pairs = numberEdges(story, all.map(({ node }) => node));
  const graph = graphOf(story.columns.length, all.map(({ column }) => column), pairs);
  const titleWidth = columnWidth - besideTitle;
  const heights = all.map(({ node }) => textHeight(node, titleWidth));
  const rows = belowOthers(all, assignRows(graph, heights));
  const tops = packRows(graph, rows, heights);
  const hasArcs = pairs.some(([a, b]) => all[a]!.column === 0 && all[b]!.column === 0);
  const start = hasArcs ? Math.max(inset, arcRoom) : inset;
  const nodes = all.map(({ node, column }, i) => ({ node, column, row: rows[i]!, x: start + column * columnWidth, y: firstNode + tops[i]!, below: heights[i]! }));
  return {
    columns: story.columns.map((column, c) => ({ column, x: start + c * columnWidth })),
    nodes,
    edges: story.edges.map((edge, i) => ({ edge, earlier: nodes[pairs[i]![0]]!, later: nodes[pairs[i]![1]]! })),
    titleWidth,
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
/** px a letter takes of a line, by measurement of titles in Noto Naskh at 15 px in lines of 192 px; a word that moves to the next line is counted in. */
const letterWidth = { rtl: 192 / 30, ltr: 192 / 23 };
const mostTitleLines = 3;

/** Lines that a title takes under its node, `width` px wide. */
function titleLines(title: string, dir: 'rtl' | 'ltr', width: number): number {
  return Math.min(mostTitleLines, Math.max(1, Math.ceil(title.length * letterWidth[dir] / width)));
}

/** px from a node's centre to the end of its words. */
function textHeight(node: StoryNode, width: number): number {
  return 16 + (isFold(node) ? 1 : titleLines(node.title, node.dir, width) + 1) * line;
}
