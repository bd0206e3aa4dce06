/**
 * The page the reader is on: what was found in it, what is folded now, what the reader put back.
 * Reading changes nothing; folding changes only what `restore` takes back.
 */
import { analyse } from '../../core/pipeline.ts';
import type { Reading, Removal, UserRule } from '../../core/model.ts';
import type { Taken } from '../../platform/lesson.ts';
import { openRootOf } from '../../platform/open-roots.ts';
import type { PageState } from '../../platform/protocol.ts';
import type { Settings } from '../../platform/settings-model.ts';
import { Fold } from './fold.ts';
import { FoldWhenUnseen } from './fold-when-unseen.ts';
import { removeStyle } from './page-style.ts';
import type { FoundMark } from './pieces.ts';
import { countHeadlines } from './count-headlines.ts';
import { rowsOf } from './rows.ts';
import { ScrollMemory } from './scroll.ts';
import { MARKER, STATE } from './signs.ts';
import { removeTraces } from './traces.ts';

type Choices = Pick<Settings, 'lineStyle' | 'languages' | 'rules'>;

export class CleanPage {
  #reading: Reading | null = null;
  #marks: FoundMark[] = [];
  #folds: Fold[] = [];
  #roots: ShadowRoot[] = [];
  #isClean = false;
  /** Lines the reader put back, by their first node: ids change when the page is read again. */
  #kept = new WeakSet<Node>();
  /** The places of the ids in the last answer: a question about them is understood after the page was read again. */
  #handed = new Map<string, Node[]>();
  readonly #whenUnseen = new FoldWhenUnseen();
  #scroll: ScrollMemory | null = null;

  constructor(public choices: Choices) {}

  get isClean(): boolean { return this.#isClean; }
  get count(): number | null { return this.#reading?.removed.length ?? null; }
  get folds(): readonly Fold[] { return this.#folds; }
  /** Open shadow roots that were met when the page was read. */
  get roots(): readonly ShadowRoot[] { return this.#roots; }

  /** Reads the page as it is now. @returns how many lines were not known before. */
  read(anyway = false): number {
    const known = new Set(this.#marks.map(keyOf));
    const found = Fold.withWordsBack(this.#folds, () => this.#analyse(this.choices.rules, anyway));
    this.#reading = found.reading;
    this.#marks = found.marks;
    return this.#marks.filter((mark) => !known.has(keyOf(mark))).length;
  }

  /** What a rule would take besides what is taken now. */
  wouldTake(rule: UserRule): Taken[] {
    const known = new Set(this.#marks.map(keyOf));
    const taken = new Map<Removal, Taken>();
    for (const mark of this.#analyse([...this.choices.rules, rule]).marks) {
      if (known.has(keyOf(mark))) continue;
      const nodes = [...mark.nodes, ...(mark.texts ?? []).map(({ node }) => node)];
      taken.set(mark.of, { text: mark.of.text, nodes: [...(taken.get(mark.of)?.nodes ?? []), ...nodes] });
    }
    return [...taken.values()];
  }

  /** Folds all, or the lines given. `auto`: nothing that is in view may move. */
  clean({ ids, auto = false }: { ids?: string[] | undefined; auto?: boolean | undefined }): void {
    const given = ids && this.#nodesOf(ids);
    for (const mark of this.#marks) {
      if (!given || given.has(keyOf(mark))) this.#kept.delete(keyOf(mark));
      else if (!this.#isClean) this.#kept.add(keyOf(mark));
    }
    this.#isClean = true;
    if (auto) return this.settle(true);
    this.#scroll ??= new ScrollMemory();
    this.#scroll.through(() => this.settle(false));
  }

  /** Puts back all, or the lines given. After all, the page is as it was before Safi touched it. */
  restore({ ids }: { ids?: string[] | undefined }): void {
    if (ids) {
      for (const node of this.#nodesOf(ids)) this.#kept.add(node);
      const settle = (): void => this.settle(false);
      if (this.#scroll) this.#scroll.through(settle);
      else settle();
      return;
    }
    this.#isClean = false;
    const putBack = (): void => {
      this.settle(false);
      removeStyle();
      removeTraces(document);
    };
    // What folded by itself moved nothing that was in view.
    if (this.#scroll) this.#scroll.backWith(putBack);
    else putBack();
    this.#scroll = null;
  }

  /** Forgets everything: another story stands in the page now. */
  forget(): void {
    this.#kept = new WeakSet();
    this.#undoAll();
    this.#scroll = null;
  }

  /** Makes the folds what they should be. Those that are right stay untouched. */
  settle(auto: boolean): void {
    const { lineStyle } = this.choices;
    const isFolding = this.#isClean && lineStyle !== 'keep';
    const rows = isFolding ? rowsOf(this.#marks.filter((mark) => !this.#kept.has(keyOf(mark)))) : [];
    const standing = new Map(this.#folds.map((fold) => [keyOf(fold.marks[0]!), fold]));
    const right = new Map(rows.map((row) => {
      const fold = standing.get(keyOf(row[0]!));
      return [row, fold && isSameRow(fold.marks, row) && this.#isRight(fold, auto) ? fold : undefined] as const;
    }));
    const staying = new Set(right.values());
    for (const fold of this.#folds) {
      if (staying.has(fold)) continue;
      this.#whenUnseen.drop(fold);
      fold.undo();
    }
    this.#folds = rows.map((row) => right.get(row) ?? this.#begin(new Fold(row), auto));
  }

  /** The page took markers away. */
  standAgain(): void {
    for (const fold of this.#folds) {
      if (!fold.standAgain()) for (const mark of fold.marks) this.#kept.add(keyOf(mark));
    }
  }

  /** Shows a line: its marker with the focus, or, where nothing is folded, the line itself selected. */
  show(id: string): void {
    const node = this.#handed.get(id)?.[0];
    const fold = this.#folds.find(({ marks }) => marks.some((mark) => keyOf(mark) === node));
    const target = fold?.host ?? (node?.nodeType === 1 ? (node as Element) : node?.parentElement);
    target?.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth' });
    if (fold?.host) fold.focusMarker();
    else if (node) getSelection()?.setBaseAndExtent(node, 0, node, node.nodeType === 3 ? (node as Text).data.length : node.childNodes.length);
  }

  state(): PageState {
    this.#handed = new Map(this.#reading?.removed.map(({ id }) => [id, []]));
    for (const mark of this.#marks) this.#handed.get(mark.of.id)?.push(keyOf(mark));
    return {
      kind: this.#reading ? 'article' : 'none',
      clean: this.#isClean,
      reading: this.#reading,
      lines: [...this.#handed].map(([id, places]) => ({ id, state: places.some((node) => this.#kept.has(node)) ? 'kept' : 'stripped' })),
      ...(this.#reading ? {} : { headlines: countHeadlines(document) }),
    };
  }

  /** What the page would give under other rules. */
  #analyse(rules: Settings['rules'], anyway = false): { reading: Reading | null; marks: FoundMark[] } {
    this.#roots = [];
    const isVisible = (element: Element): boolean => {
      const root = openRootOf(element);
      if (root) this.#roots.push(root);
      return isOfPage(element);
    };
    const { reading, marks } = analyse(document, {
      url: location.href, rules, isVisible, anyway,
      ...(this.choices.languages ? { languages: this.choices.languages } : {}),
    });
    const removals = new Map<string, Removal>(reading?.removed.map((removal) => [removal.id, removal]));
    return { reading, marks: marks.flatMap((mark) => { const of = removals.get(mark.removal); return of ? [{ ...mark, of }] : []; }) };
  }

  /** A line that waits until it is out of view is right for the visit that began it, not for a reader who asks now. */
  #isRight(fold: Fold, auto: boolean): boolean {
    const { lineStyle } = this.choices;
    if (this.#whenUnseen.holds(fold)) return auto && lineStyle === 'fold';
    return (fold.state === 'dimmed') === (lineStyle === 'dim');
  }

  #begin(fold: Fold, auto: boolean): Fold {
    if (this.choices.lineStyle === 'dim') fold.dim();
    else if (auto) this.#whenUnseen.take(fold);
    else fold.fold();
    return fold;
  }

  #undoAll(): void {
    for (const fold of this.#folds) {
      this.#whenUnseen.drop(fold);
      fold.undo();
    }
    this.#folds = [];
  }

  #nodesOf(ids: readonly string[]): Set<Node> {
    return new Set(ids.flatMap((id) => this.#handed.get(id) ?? []));
  }
}

/** What tells a place apart from one reading of the page to the next. */
function keyOf({ nodes, texts }: Pick<FoundMark, 'nodes' | 'texts'>): Node {
  return texts?.[0]?.node ?? nodes[0]!;
}

const isSameRow = (a: readonly FoundMark[], b: readonly FoundMark[]): boolean =>
  a.length === b.length && a.every((mark, i) => isSamePlace(mark, b[i]!));

function isSamePlace(a: FoundMark, b: FoundMark): boolean {
  const [own, other] = [a.texts ?? [], b.texts ?? []];
  return a.nodes.length === b.nodes.length && a.nodes.every((node, i) => node === b.nodes[i])
    && own.length === other.length && own.every((part, i) => part.node === other[i]!.node && part.start === other[i]!.start && part.end === other[i]!.end);
}

/** Safi's markers are no part of the page; what Safi hides is. Layout is not asked for. */
function isOfPage(element: Element): boolean {
  return element.localName !== MARKER || element.hasAttribute(STATE);
}
