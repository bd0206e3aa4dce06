import type { Box, Page, PageBlock, Run } from '../walk/page.ts';
import { lettersIn } from '../walk/measure.ts';
import { runsIn } from '../walk/runs.ts';
import type { Detection } from './detection.ts';

/** A stretch of a text node that also holds words of the author's. */
export interface TextStretch { node: Text; start: number; end: number }

/** Nodes that stand side by side in the page and belong to one removal. */
export interface Mark {
  /** `Removal.id`. */
  removal: string;
  /** Contiguous siblings: elements, or text nodes and `<br>`s of a run within a paragraph. */
  nodes: Node[];
  /** Words beside them that share a text node with the author's: the label at the tail of a paragraph. */
  texts?: TextStretch[];
}

/** The largest nodes that hold a detection and nothing else, joined where they are siblings. */
export function marksOf(page: Page, removals: readonly { id: string; detection: Detection }[]): Mark[] {
  const marks: Mark[] = [];
  for (const { id, detection } of removals) {
    const nodes = nodesOf(page, detection);
    const texts = stretchesOf(page, detection);
    const before = marks.length;
    let run: Node[] = [];
    for (const node of nodes) {
      const last = run[run.length - 1];
      if (last && !isNextSibling(last, node, run)) { marks.push({ removal: id, nodes: run }); run = []; }
      run.push(node);
    }
    if (run.length) marks.push({ removal: id, nodes: run });
    if (texts.length && marks.length === before) marks.push({ removal: id, nodes: [], texts });
    else if (texts.length) marks[before]!.texts = texts;
  }
  return marks;
}

/** What the detection takes of text nodes at its edges, without the rest of them. */
function stretchesOf(page: Page, { from, to }: Detection): TextStretch[] {
  const stretches: TextStretch[] = [];
  for (let i = from.block; i <= to.block; i++) {
    const block = page.blocks[i]!, { text } = block;
    const start = i === from.block ? from.offset : 0, end = i === to.block ? to.offset : text.length;
    for (const run of runsIn(block, start, end)) {
      const a = Math.max(run.start, start), b = Math.min(run.end, end);
      if (run.node.nodeType !== 3 || isTaken(text, run, start, end)) continue;
      if (lettersIn(text, a, b) === 0 && lettersIn(text, run.start, run.end) > 0) continue;
      const node = run.node as Text;
      const place = rawOffsets(node.data, text.slice(run.start, run.end));
      stretches.push({ node, start: place(a - run.start), end: place(b - run.start) });
    }
  }
  return stretches;
}

/** From an offset in the words of a run, white space collapsed and none at its edges, to the offset in its text node. */
function rawOffsets(raw: string, words: string): (offset: number) => number {
  const at: number[] = [];
  let i = 0;
  for (const char of words.split('')) {
    if (char !== ' ') while (i < raw.length && raw[i] !== char) i++;
    at.push(i);
    if (char !== ' ') i++;
    else while (i < raw.length && /\s/.test(raw[i]!)) i++;
  }
  return (offset) => at[offset] ?? i;
}

function nodesOf(page: Page, { from, to }: Detection): Node[] {
  const nodes: Node[] = [];
  for (let i = from.block; i <= to.block;) {
    const block = page.blocks[i]!;
    const start = i === from.block ? from.offset : 0, end = i === to.block ? to.offset : block.text.length;
    const isWhole = block.text.slice(0, start).trim() === '' && block.text.slice(end).trim() === '';
    const box = isWhole ? widestBox(block.box, from.block, to.block, i) : null;
    if (box) { nodes.push(box.element); i = box.end; continue; }
    if (isWhole && block.element) nodes.push(block.element);
    else for (const node of nodesOfRuns(block, isWhole ? 0 : start, isWhole ? block.text.length : end)) nodes.push(node);
    i++;
  }
  return nodes;
}

/** The largest box around block `i` whose blocks all lie in [from, to], never the page itself. */
function widestBox(box: Box, from: number, to: number, i: number): Box | null {
  let found: Box | null = null;
  for (let b: Box | null = box; b && b.parent && b.tag !== 'body'; b = b.parent) {
    if (b.first < from || b.end > to + 1 || b.first < i) break;
    found = b;
  }
  return found;
}

/** All words of a run are taken; of marks alone («).») all of them. */
function isTaken(text: string, run: Run, start: number, end: number): boolean {
  if (run.start >= start && run.end <= end) return true;
  const letters = lettersIn(text, run.start, run.end);
  return letters > 0 && lettersIn(text, Math.max(run.start, start), Math.min(run.end, end)) >= letters;
}

/** The outermost inline nodes that hold the words of [start, end) of a block and nothing else of it. */
function nodesOfRuns(block: PageBlock, start: number, end: number): Node[] {
  const touched = runsIn(block, start, end), first = touched[0], last = touched.at(-1);
  if (!first || !last) return [];
  const inside = new Set<Node>(touched.filter((run) => isTaken(block.text, run, start, end)).map(({ node }) => node));
  const holdsMore = new Set<Node | null>([null, block.box.element]);
  // The runs of an element stand in a row: what holds another holds the one beside these too.
  for (const { node } of runsIn(block, first.start - 1, last.end + 1)) {
    if (!inside.has(node)) for (let parent = node.parentNode; !holdsMore.has(parent); parent = parent!.parentNode) holdsMore.add(parent);
  }
  const outermost = (node: Node): Node => {
    let outer = node;
    while (!holdsMore.has(outer.parentNode)) outer = outer.parentNode!;
    return outer;
  };
  return [...new Set([...inside].map(outermost))];
}

/** `node` follows `last` with nothing but white space and comments between; those join the run. */
function isNextSibling(last: Node, node: Node, run: Node[]): boolean {
  const between: Node[] = [];
  for (let next = last.nextSibling; next; next = next.nextSibling) {
    if (next === node) { run.push(...between); return true; }
    if (next.nodeType === 8 || (next.nodeType === 3 && !/\S/.test((next as Text).data))) between.push(next); else return false;
  }
  return false;
}
