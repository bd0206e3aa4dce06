/** Which documents of the segments meet all conditions, and how well (BM25, the title weighing more, the form as typed above others). */
import { formsOf, onlyKey, readWordKey, siteKey, stemsFrom, wordKey, type Entry, type KeyRange } from './blocks.ts';
import { idAt } from './ids.ts';
import { eachDoc, eachPlaces } from './postings.ts';
import type { Condition } from './query.ts';
import type { Segment } from './segment.ts';

export interface Match {
  doc: number;
  id: string;
  score: number;
  savedAt: number;
}

export interface Matches {
  /** The best ones, best first; of equals the newest first. */
  best: Match[];
  total: number;
  /** Forms of the words that were covered, with the number of documents of each. */
  forms: Map<string, number>;
}

export interface MatchOptions {
  /** How many of the best are wanted. */
  limit: number;
  from?: number;
  to?: number;
  /** Best first, or newest first. */
  order?: 'best' | 'newest';
  /** Only these documents. */
  only?: ReadonlySet<number>;
  /** Documents deleted since the segments were written. */
  removed: ReadonlySet<number>;
  signal?: AbortSignal;
}

/** Usual BM25 saturation; news are short, so length counts half as much as usual (b = .75). */
const saturation = 1.2, lengthWeight = 0.4;
/** A word in the title says as much as four in the text. */
const titleBonus = 3;
/** Share that forms other than the one typed can add. At .3 the best stem match stays below one exact word in a text of usual length. */
const otherForms = 0.3;

/** Evaluates the conditions; nothing is matched by no condition unless a time range is given. */
export async function matchAll(segments: readonly Segment[], conditions: readonly Condition[], { limit, order = 'best', only, from = -Infinity, to = Infinity, removed, signal }: MatchOptions): Promise<Matches> {
  const found = await Promise.all(segments.map((segment) => Promise.all(conditions.map((condition) => findEntries(segment, condition)))));
  signal?.throwIfAborted();
  const documents = segments.reduce((sum, { size }) => sum + size, 0);
  const usual = segments.reduce((sum, { words }) => sum + words, 0) / Math.max(documents, 1);
  const weights = conditions.map((condition, i) => weightOf(condition, found.map((lists) => lists[i]!), documents));
  const collector = new Collector(limit, order === 'best' && conditions.some(({ type }) => type !== 'site'));
  // The newest first: of equals they win, and the others need not be looked at twice.
  for (const s of [...segments.keys()].sort((a, b) => newestOf(segments[b]!) - newestOf(segments[a]!))) {
    const segment = segments[s]!;
    const { docs, lengths, savedAt } = segment.columns;
    const met = new Uint8Array(segment.size);
    const scores = new Float32Array(segment.size);
    for (const [i, condition] of conditions.entries()) {
      const weight = weights[i]!;
      eachStrength(condition, found[s]![i]!, segment.size, (ordinal) => met[ordinal] === i, (ordinal, typed, other) => {
        const room = saturation * (1 - lengthWeight + lengthWeight * (lengths[ordinal]! / usual));
        met[ordinal] = i + 1;
        scores[ordinal]! += weight * (saturate(typed, room) + otherForms * saturate(other, room));
      });
    }
    for (let ordinal = segment.size - 1; ordinal >= 0; ordinal--) {
      if (met[ordinal] !== conditions.length || segment.isDead(ordinal) || removed.has(docs[ordinal]!) || only?.has(docs[ordinal]!) === false) continue;
      const at = savedAt[ordinal]!;
      if (at >= from && at <= to) collector.add(segment, ordinal, scores[ordinal]!);
    }
    signal?.throwIfAborted();
  }
  return { ...collector.finish(), forms: countForms(conditions, found) };
}

const newestOf = ({ columns: { docs } }: Segment): number => docs.at(-1) ?? 0;

const saturate = (times: number, room: number): number => (times * (saturation + 1)) / (times + room);

function rangesOf(condition: Condition): KeyRange[] {
  switch (condition.type) {
    case 'word': return [formsOf(condition.stem)];
    case 'prefix': {
      const isCovered = condition.beginnings.some((beginning) => condition.stem.startsWith(beginning));
      return [...condition.beginnings.map(stemsFrom), ...(isCovered ? [] : [formsOf(condition.stem)])];
    }
    case 'phrase': return condition.words.map(({ stem, term }) => onlyKey(wordKey(stem, term)));
    case 'site': return [onlyKey(siteKey(condition.host))];
  }
}

/** For a phrase the entries stand in the order of its words; a missing word leaves none at all. */
async function findEntries(segment: Segment, condition: Condition): Promise<Entry[]> {
  const lists = await Promise.all(rangesOf(condition).map((range) => segment.entries(range)));
  if (condition.type === 'phrase' && lists.some(({ length }) => length === 0)) return [];
  return lists.flat();
}

function weightOf(condition: Condition, lists: readonly Entry[][], documents: number): number {
  if (condition.type === 'site') return 0;
  const counts = lists.map((entries) => entries.map(({ count }) => count));
  const inDocuments = condition.type === 'phrase'
    ? counts.reduce((sum, list) => sum + (list.length > 0 ? Math.min(...list) : 0), 0)
    : Math.min(counts.flat().reduce((sum, count) => sum + count, 0), documents);
  return Math.log(1 + (documents - inDocuments + 0.5) / (inDocuments + 0.5));
}

type Visit = (ordinal: number, typed: number, other: number) => void;

/**
 * Calls `visit` for the documents that meet a condition and have met those before, with how often in the form typed and in others.
 * A common word is met in every seventh article: nothing is allocated for each.
 */
function eachStrength(condition: Condition, entries: readonly Entry[], size: number, isOpen: (ordinal: number) => boolean, visit: Visit): void {
  if (condition.type === 'phrase') {
    eachPhrase(condition.words.map(({ position }) => position), entries, isOpen, visit);
    return;
  }
  if (entries.length === 0) return;
  const typed = new Float32Array(size), other = new Float32Array(size);
  for (const entry of entries) {
    const channel = isTyped(condition, entry.key) ? typed : other;
    eachDoc(entry, (ordinal, times, isInTitle) => { if (isOpen(ordinal)) channel[ordinal]! += times + (isInTitle ? titleBonus : 0); });
  }
  for (let ordinal = 0; ordinal < size; ordinal++) if (typed[ordinal]! > 0 || other[ordinal]! > 0) visit(ordinal, typed[ordinal]!, other[ordinal]!);
}

function isTyped(condition: Condition, key: string): boolean {
  return condition.type === 'site' || (condition.type !== 'phrase' && readWordKey(key)?.form === condition.term);
}

function eachPhrase(offsets: readonly number[], entries: readonly Entry[], isOpen: (ordinal: number) => boolean, visit: Visit): void {
  if (entries.length === 0) return;
  const holders = new Map<number, number>();
  for (const [i, entry] of entries.entries()) eachDoc(entry, (ordinal) => { if (i === 0 ? isOpen(ordinal) : holders.get(ordinal) === i) holders.set(ordinal, i + 1); });
  const places = entries.map((entry) => {
    const byDoc = new Map<number, number[]>();
    eachPlaces(entry, (ordinal) => holders.get(ordinal) === entries.length, (ordinal, list) => byDoc.set(ordinal, list));
    return byDoc;
  });
  for (const [ordinal, starts] of places[0]!) {
    const others = places.slice(1).map((byDoc) => new Set(byDoc.get(ordinal)));
    const times = starts.filter((start) => others.every((set, i) => set.has(start - offsets[0]! + offsets[i + 1]!))).length;
    if (times > 0) visit(ordinal, times, 0);
  }
}

function countForms(conditions: readonly Condition[], found: readonly (readonly Entry[][])[]): Map<string, number> {
  const forms = new Map<string, number>();
  for (const lists of found) {
    for (const [i, entries] of lists.entries()) {
      if (conditions[i]!.type === 'site') continue;
      for (const { key, count } of entries) {
        const form = readWordKey(key)?.form;
        if (form !== undefined) forms.set(form, (forms.get(form) ?? 0) + count);
      }
    }
  }
  return forms;
}

interface Candidate { score: number; savedAt: number; doc: number; segment: Segment; ordinal: number }

/** Keeps the best of many without keeping all. */
class Collector {
  #best: Candidate[] = [];
  /** The worst of the best, once there are enough. */
  #last: Candidate | null = null;
  #total = 0;

  constructor(private readonly limit: number, private readonly isScored: boolean) {}

  add(segment: Segment, ordinal: number, score: number): void {
    this.#total++;
    const savedAt = segment.columns.savedAt[ordinal]!, doc = segment.columns.docs[ordinal]!;
    if (this.#last && this.#compare(this.#last, score, savedAt, doc) < 0) return;
    this.#best.push({ score, savedAt, doc, segment, ordinal });
    if (this.#best.length >= this.limit * 4 + 64) this.#cut();
  }

  finish(): { best: Match[]; total: number } {
    this.#cut();
    const best = this.#best.map(({ segment: { columns, size }, ordinal, ...match }) => ({ ...match, id: idAt(columns.ids, ordinal, size) }));
    return { best, total: this.#total };
  }

  #cut(): void {
    this.#best.sort((a, b) => this.#compare(a, b.score, b.savedAt, b.doc));
    this.#best.length = Math.min(this.#best.length, this.limit);
    if (this.#best.length === this.limit) this.#last = this.#best.at(-1) ?? null;
  }

  /** Below zero: `a` stands before what has these numbers. */
  #compare(a: Candidate, score: number, savedAt: number, doc: number): number {
    return (this.isScored ? score - a.score : 0) || savedAt - a.savedAt || doc - a.doc;
  }
}
