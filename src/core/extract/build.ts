import { LAYOUT } from '../weights.ts';
import { branchUnder, isCell, isLayout, nearestCalled } from '../walk/boxes.ts';
import type { Block, EmbedBlock, FigureBlock, Inline, ListBlock, ListItem, QuoteBlock, TableBlock, TableCell } from '../model.ts';
import { firstWhere } from '../walk/first-where.ts';
import { Flag } from '../walk/class-flags.ts';
import type { Box, Page, PageBlock } from '../walk/page.ts';
import { embedOf } from '../walk/embeds.ts';
import { inlinesOf } from './inlines.ts';
import { pictureOf } from './pictures.ts';

/** Offsets of a block's text that fall away. */
export type Cuts = Map<number, [number, number][]>;

export interface Built {
  blocks: Block[];
  /** Index in `blocks` of the first built block at or after a page block; `positionOf(i)` for the place before block i. */
  positionOf: (pageBlock: number) => number;
}

/** Nesting deeper than this is flattened: no author nests lists nine deep, attackers do. */
const DEEPEST = 8;

/** The way to turn kept blocks of a page into typed blocks, in page order. What is a table of data is found out once for the story and all that was removed. */
export function builderOf(page: Page): (kept: readonly PageBlock[], cuts: Cuts) => Built {
  const tables = new Map<Box, boolean>();
  return (kept, cuts) => {
    const blocks: Block[] = [], starts: number[] = [];
    const builder = new Builder(page, cuts, Math.max(1, kept.reduce((n, b) => n + b.letters, 0)), tables);
    builder.sequence(kept, null, 0, (block, first) => { starts.push(first); blocks.push(block); });
    return { blocks, positionOf: (index) => firstWhere(starts.length, (i) => starts[i]! >= index) };
  };
}

/** What is known of the key, found out where it is not. */
function remember<K, V>(known: Map<K, V>, key: K, find: () => V): V {
  let value = known.get(key);
  if (value === undefined) known.set(key, value = find());
  return value;
}

class Builder {
  private readonly structure = new Map<Box, boolean>();
  constructor(private readonly page: Page, private readonly cuts: Cuts, private readonly total: number, private readonly tables: Map<Box, boolean>) {}

  sequence(kept: readonly PageBlock[], within: Box | null, depth: number, emit: (block: Block, first: number) => void): void {
    for (let i = 0; i < kept.length;) {
      const block = kept[i]!;
      const outer = depth < DEEPEST ? this.outermost(block, within) : null;
      if (outer) {
        let end = i + 1;
        while (end < kept.length && kept[end]!.index < outer.end) end++;
        const made = this.structured(outer, kept.slice(i, end), depth + 1);
        for (const b of made) emit(b, block.index);
        i = end;
      } else {
        const made = this.single(block);
        if (made) emit(made, block.index);
        i++;
      }
    }
  }

  /** The outermost list, quote, table or figure around a block, inside `within`. */
  private outermost(block: PageBlock, within: Box | null): Box | null {
    let found: Box | null = null;
    for (let box: Box | null = block.box; box && box !== within; box = box.parent) if (this.isStructure(box)) found = box;
    return found;
  }

  private isStructure(box: Box): boolean {
    return remember(this.structure, box, () => this.decideStructure(box));
  }

  private decideStructure(box: Box): boolean {
    switch (box.tag) {
      case 'ul': case 'ol': case 'blockquote': return box.letters < this.total * 0.5 || box.letters < LAYOUT.longestCell;
      case 'figure': { const table = this.tableIn(box); return table ? this.isDataTable(table) : box.letters < 600; }
      case 'table': return this.isDataTable(box);
      default: return false;
    }
  }

  private tableIn(figure: Box): Box | null {
    for (let i = figure.index + 1; i < figure.endBox; i++) if (this.page.boxes[i]!.tag === 'table') return this.page.boxes[i]!;
    return null;
  }

  private isDataTable(table: Box): boolean {
    return remember(this.tables, table, () => this.decideDataTable(table));
  }

  private decideDataTable(table: Box): boolean {
    let cells = 0, rows = 0;
    for (let i = table.index + 1; i < table.endBox; i++) {
      const box = this.page.boxes[i]!;
      if (box.tag === 'table') return false;
      if (box.tag === 'tr') rows++;
      if (isCell(box)) { cells++; if (isLayout(box)) return false; }
    }
    return rows > 0 && cells > rows;
  }

  private structured(box: Box, kept: readonly PageBlock[], depth: number): Block[] {
    switch (box.tag) {
      case 'ul': case 'ol': { const list = this.list(box, kept, depth); return list.items.length ? [list] : this.plain(kept); }
      case 'blockquote': return this.quote(box, kept, depth);
      case 'table': return this.table(box, kept);
      default: return this.figure(box, kept, depth);
    }
  }

  private plain(kept: readonly PageBlock[]): Block[] { return kept.map((b) => this.single(b)).filter((b) => b !== null); }

  private list(box: Box, kept: readonly PageBlock[], depth: number): ListBlock {
    const items: ListItem[] = [];
    for (let i = 0; i < kept.length;) {
      const owner = branchUnder(kept[i]!.box, box);
      const until = owner?.end ?? 0;
      let end = i + 1;
      while (end < kept.length && kept[end]!.index < until) end++;
      const own: Inline[] = [];
      let nested: ListBlock | undefined;
      for (let j = i; j < end;) {
        const inner = depth < DEEPEST && owner ? this.outermost(kept[j]!, owner) : null;
        if (inner && (inner.tag === 'ul' || inner.tag === 'ol')) {
          let stop = j + 1;
          while (stop < end && kept[stop]!.index < inner.end) stop++;
          const more = this.list(inner, kept.slice(j, stop), depth + 1);
          if (nested) nested.items.push(...more.items); else nested = more;
          j = stop;
          continue;
        }
        const words = this.words(kept[j]!);
        if (words.length) { if (own.length) own.push({ type: 'break' }); own.push(...words); }
        j++;
      }
      if (own.length || nested) items.push(nested && nested.items.length ? { inlines: own, list: nested } : { inlines: own });
      i = end;
    }
    return { type: 'list', ordered: box.tag === 'ol', items, ...(nearestCalled(box, Flag.Notes, 4) ? { notes: true } : {}) };
  }

  private quote(box: Box, kept: readonly PageBlock[], depth: number): Block[] {
    const blocks: Block[] = [];
    this.sequence(kept, box, depth, (b) => blocks.push(b));
    if (blocks.length === 0) return [];
    const quote: QuoteBlock = { type: 'quote', blocks };
    if (box.flags & Flag.Quote && /pull/i.test(box.names)) quote.pull = true;
    return [quote];
  }

  private table(box: Box, kept: readonly PageBlock[]): Block[] {
    const table: TableBlock = { type: 'table', caption: [], rows: [] };
    let row: Box | null = null, cellBox: Box | null = null;
    for (const block of kept) {
      if (block.kind === 'caption') { table.caption.push(...this.words(block)); continue; }
      const inRow = this.nearest(block.box, box, 'tr'), inCell = this.nearest(block.box, box, 'td') ?? this.nearest(block.box, box, 'th');
      if (!inRow || !inCell) continue;
      if (inRow !== row) { table.rows.push([]); row = inRow; cellBox = null; }
      const cells = table.rows[table.rows.length - 1]!;
      if (inCell === cellBox) { const last: TableCell = cells[cells.length - 1]!; last.inlines.push({ type: 'break' }, ...this.words(block)); continue; }
      cellBox = inCell;
      cells.push({ inlines: this.words(block), header: inCell.tag === 'th', columns: this.span(inCell, 'colspan'), rows: this.span(inCell, 'rowspan') });
    }
    return table.rows.length ? [table] : [];
  }

  private span(cell: Box, name: string): number { const n = Number(cell.element.getAttribute(name)); return Number.isInteger(n) && n > 1 && n <= 50 ? n : 1; }

  private nearest(box: Box, until: Box, tag: string): Box | null {
    for (let b: Box | null = box; b && b !== until; b = b.parent) if (b.tag === tag) return b;
    return null;
  }

  private figure(box: Box, kept: readonly PageBlock[], depth: number): Block[] {
    const pictures = kept.filter((b) => b.kind === 'picture').map((b) => pictureOf(b.element!, this.page.head.base)).filter((p) => p !== null);
    if (pictures.length === 0 || this.tableIn(box)) {
      const inner: Block[] = [];
      this.sequence(kept.filter((b) => b.kind !== 'caption'), box, depth, (b) => inner.push(b));
      const table = inner.find((b) => b.type === 'table');
      if (table) for (const block of kept) if (block.kind === 'caption') table.caption.push(...this.words(block));
      return inner;
    }
    const caption: Inline[] = [];
    for (const block of kept) if (block.text) { const words = this.words(block); if (words.length) { if (caption.length) caption.push({ type: 'break' }); caption.push(...words); } }
    const unique = pictures.filter((p, i) => pictures.findIndex((q) => q.url === p.url) === i);
    return [{ type: 'figure', pictures: unique, caption }];
  }

  private words(block: PageBlock): Inline[] { return inlinesOf(block, this.cuts.get(block.index)); }

  private single(block: PageBlock): Block | null {
    switch (block.kind) {
      case 'picture': { const picture = pictureOf(block.element!, this.page.head.base); return picture ? { type: 'figure', pictures: [picture], caption: [] } satisfies FigureBlock : null; }
      case 'embed': return embedOf(block.element!, this.page.head.base) satisfies EmbedBlock | null;
      case 'rule': return { type: 'rule' };
      case 'caption': return null;
      case 'pre': return { type: 'code', text: block.text };
    }
    const inlines = this.words(block);
    if (inlines.length === 0) return null;
    if (block.kind === 'heading') return { type: 'heading', level: Math.min(6, Math.max(2, block.level)) as 2 | 3 | 4 | 5 | 6, inlines };
    return nearestCalled(block.box, Flag.Poem, 4) ? { type: 'paragraph', inlines, verse: true } : { type: 'paragraph', inlines };
  }
}
