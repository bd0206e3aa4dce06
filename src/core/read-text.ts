/**
 * Crawled or pasted text → reading: the same labels and weights as on a page, for lines without links.
 * Lines are kept or taken whole but for a label at the end of a paragraph, which goes alone.
 */
import { holds, Kind } from './text/characters.ts';
import { lexiconFor, type Lexicon } from './detect/lexicon.ts';
import { isHeadlineShaped, isProseShaped } from './detect/headline.ts';
import { findLinkless, type PlainFind } from './detect/linkless/find.ts';
import type { PlainTitle } from './detect/linkless/titles.ts';
import { findTrailing } from './detect/trailing.ts';
import { isNear, type Judgement } from './detect/judgement.ts';
import { THRESHOLD } from './weights.ts';
import { languageOf } from './extract/language.ts';
import type { Block, ReadOptions, Reading, RelatedLink, Removal, Sign } from './model.ts';
import { cleanUrl } from './link/canonical.ts';
import { directionOf } from './text/direction.ts';
import { fold } from './text/fold.ts';
import { countWords, isRuleOfMarks } from './text/words.ts';
import { linesOfText } from './walk/text.ts';

export type ReadTextOptions = Pick<ReadOptions, 'strip' | 'languages' | 'rules'>;

/** A stretch of lines that goes, and what it says. */
interface Taken { from: number; fromOffset: number; to: number; toOffset: number; rule: string; kind: Removal['kind']; score: number; evidence: Sign[]; label: string | null; titles: readonly PlainTitle[] }

const subheadingLength = 70;
/** Enough of a text to tell its language and direction. */
const sampleLength = 1500;

/** Reads plain text, one paragraph a line. Null when nothing is left to read. */
export function readText(source: string, options: ReadTextOptions = {}): Reading | null {
  const lines = linesOfText(source).map((line) => line.text);
  const top = lines.findIndex((line) => holds(line, Kind.Letter));
  if (top < 0) return null;
  const lexicon = lexiconFor({ ...(options.languages && { languages: options.languages }), ...(options.rules && { rules: options.rules }) });
  const taken = options.strip === false ? [] : take(lines, lexicon, options);
  const title = headlineOf(lines, top, taken);
  const { blocks, related, removed } = cut(lines, taken, title === null ? 0 : top + 1);
  if (!blocks.length && title === null) return null;
  const sample = lines.join('\n').slice(0, sampleLength);
  const words = blocks.reduce((sum, block) => sum + (block.type === 'paragraph' || block.type === 'heading' ? countWords(textOf(block)) : 0), 0);
  return {
    article: {
      title: title ?? shorten(blocks.map(textOf).find((text) => holds(text, Kind.Letter)) ?? ''), section: null, standfirst: null, byline: null, site: null, host: '', date: null,
      lang: languageOf(sample, null), dir: directionOf(sample), lead: null, url: null, canonical: null, blocks, words,
    },
    related, removed,
  };
}

/** What was taken from a text and what nearly was, each with the signs that decided, in order. */
export function explainText(source: string, options: ReadTextOptions = {}): Judgement[] {
  const lines = linesOfText(source).map((line) => line.text);
  const lexicon = lexiconFor({ ...(options.languages && { languages: options.languages }), ...(options.rules && { rules: options.rules }) });
  const taken = take(lines, lexicon, options);
  const refused = relatedIn(itemsOf(lines), lexicon).filter((find) => !taken.some((t) => t.from <= find.from && find.from <= t.to));
  return [...taken.map((t) => ({ ...t, taken: true })), ...refused.filter((t) => isNear(t.score)).map((t) => ({ ...t, taken: false }))]
    .sort((a, b) => a.from - b.from)
    .map((t) => ({ taken: t.taken, rule: t.rule, score: t.score, evidence: t.evidence, text: wordsOf(lines, t).join('\n') }));
}

/** The words of a stretch, one line each. */
const wordsOf = (lines: readonly string[], { from, fromOffset, to, toOffset }: Taken): string[] =>
  lines.slice(from, to + 1).map((line, k) => line.slice(k === 0 ? fromOffset : 0, from + k === to ? toOffset : line.length).trim()).filter(Boolean);

/** A line as it is judged; `at` is its own, `from` that of its bullet. */
interface Item { text: string; from: number; at: number }

/** What crawlers set before the item of a list; an author's stars and long dashes are rules as well. */
const bullet = /^[•●▪◦‣·–-]$/u;

/** The lines, each with the bullet that crawlers print alone above it. */
function itemsOf(lines: readonly string[]): Item[] {
  const items: Item[] = [];
  for (const [at, text] of lines.entries()) {
    const before = items.at(-1);
    if (before && bullet.test(before.text) && !bullet.test(text)) items[items.length - 1] = { text: `${before.text} ${text}`, from: before.from, at };
    else items.push({ text, from: at, at });
  }
  return items;
}

function take(lines: readonly string[], lexicon: Lexicon, options: ReadTextOptions): Taken[] {
  const items = itemsOf(lines);
  const keeps = (options.rules ?? []).flatMap((rule) => (rule.type === 'keep' && rule.host === null ? [fold(rule.phrase)] : []));
  const isKept = (from: number, to: number) => keeps.some((phrase) => phrase !== '' && fold(lines.slice(from, to + 1).join(' ')).includes(phrase));
  const related = relatedIn(items, lexicon).filter(({ score, from, to }) => score >= THRESHOLD && !isKept(from, to));
  const gone = new Set(related.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i)));
  const covered = new Set(items.flatMap(({ at }, i) => (gone.has(at) ? [i] : [])));
  const junk = findTrailing(items, lexicon, covered).map(({ line, type }): Taken => ({
    from: items[line]!.from, fromOffset: 0, to: items[line]!.at, toOffset: lines[items[line]!.at]!.length, rule: 'trailing', kind: 'junk', score: THRESHOLD, evidence: [{ name: type, weight: THRESHOLD }], label: lines[items[line]!.at]!, titles: [],
  })).filter(({ from, to }) => !isKept(from, to));
  return [...related, ...junk].sort((a, b) => a.from - b.from);
}

/** What the lines without links give away, with its place among the lines. */
const relatedIn = (items: readonly Item[], lexicon: Lexicon): Taken[] => findLinkless(items, lexicon).map((find) => takenOf(find, items[find.from]!, items[find.to]!));

function takenOf({ fromOffset, toOffset, evidence, score, label, titles }: PlainFind, first: Item, last: Item): Taken {
  return {
    from: fromOffset === 0 ? first.from : first.at, fromOffset: Math.max(0, fromOffset - printedBefore(first)), to: last.at, toOffset: toOffset - printedBefore(last),
    rule: 'linkless', kind: 'related', score, evidence, label: label.label, titles,
  };
}

/** Characters of the bullet and the space that its item's own line does not hold. */
const printedBefore = ({ from, at }: Item): number => (from === at ? 0 : 2);

/** The first line of words, when it is a headline over prose (one deck line may stand between) and not itself taken. */
function headlineOf(lines: readonly string[], top: number, taken: readonly Taken[]): string | null {
  const first = lines[top]!;
  if (taken.some((t) => t.from <= top && top <= t.to) || !isHeadlineShaped(first) || /[…]$/u.test(first)) return null;
  const next: string[] = [];
  for (let i = top + 1, k = 0; i < lines.length && next.length < 2; i++) {
    while (k < taken.length && taken[k]!.to < i) k++;
    if (!taken[k] || i < taken[k]!.from) next.push(lines[i]!);
  }
  return next.some(isProseShaped) ? first : null;
}

/** Paragraphs and subheadings of what stays, and what was taken with its place. */
function cut(lines: readonly string[], taken: readonly Taken[], first: number): Pick<Reading, 'related' | 'removed'> & { blocks: Block[] } {
  const blocks: Block[] = [], related: RelatedLink[] = [], removed: Removal[] = [];
  const lastProse = lines.findLastIndex(isProseShaped);
  const starts = new Map(taken.map((t, i) => [t.from, i]));
  /** The rule of marks that was kept last, and what was taken behind it: a second one closes what both were set around. */
  let opened: { removed: number; related: number } | null = null;
  for (let i = first; i < lines.length; i++) {
    const index = starts.get(i);
    if (index === undefined) {
      const isRule = isRuleOfMarks(lines[i]!);
      if (isRule && opened && removed.length > opened.removed) {
        blocks.pop();
        for (const gone of [...removed.slice(opened.removed), ...related.slice(opened.related)]) gone.position--;
        opened = null;
        continue;
      }
      opened = isRule ? { removed: removed.length, related: related.length } : null;
      blocks.push(blockOf(lines, i));
      continue;
    }
    const t = taken[index]!;
    const before = lines[i]!.slice(0, t.fromOffset).trim(), after = lines[t.to]!.slice(t.toOffset).trim();
    if (before || after) opened = null;
    if (before) blocks.push(paragraph(before));
    const id = `r${removed.length}`, position = blocks.length;
    const where = lastProse > t.to || after ? 'inline' : 'after';
    const words = wordsOf(lines, t);
    removed.push({ id, rule: t.rule, kind: t.kind, score: t.score, evidence: t.evidence, label: t.label, text: words.join('\n'), where, position, blocks: words.map(paragraph) });
    for (const { text, address } of t.titles) related.push({ label: t.label, title: text, url: address === undefined ? null : cleanUrl(address), where, position, removal: id });
    if (after) blocks.push(paragraph(after));
    i = t.to;
  }
  return { blocks, related, removed };
}

const paragraph = (text: string): Block => ({ type: 'paragraph', inlines: [{ type: 'text', text }] });

/** A short line without a stop between two of prose is a subheading. */
function blockOf(lines: readonly string[], i: number): Block {
  const text = lines[i]!;
  const next = lines[i + 1];
  if (i > 0 && text.length <= subheadingLength && isHeadlineShaped(text) && isProseShaped(lines[i - 1]!) && next !== undefined && isProseShaped(next)) {
    return { type: 'heading', level: 2, inlines: [{ type: 'text', text }] };
  }
  return paragraph(text);
}

const textOf = (block: Block): string => ('inlines' in block && block.inlines[0]?.type === 'text' ? block.inlines[0].text : '');
const shorten = (text: string): string => (text.length <= 90 ? text : `${text.slice(0, 90).replace(/\s+\S*$/u, '')}…`);
