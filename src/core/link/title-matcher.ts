/**
 * A related title → the saved story it names. One function over lookups, so that an array serves it in Node
 * and the indexes of the store serve it in the browser: it asks for a few short lists, never for all titles.
 */
import { isStopWord } from '../text/stop-words.ts';
import { isTruncated, titleKey, titleStems } from './title-key.ts';
import { TURNING_WORDS } from '../text/title-words.ts';

export interface TitleRow { id: string; title: string; site: string }
/** What the matcher asks: the stories of a key, or those whose title holds all of some stems (at most `lookupLimit` of them). */
export type TitleLookup = { type: 'key'; key: string } | { type: 'stems'; stems: readonly string[] };
export interface TitleMatch { id: string; /** 1 = the same words; less = so much of them in the same order. */ likeness: number }

/** Answers longer than this say nothing. */
export const lookupLimit = 60;
/** Titles shorter than this many words match by key only: «نتائج اليوم» is many stories. */
const fewestWords = 4;
/**
 * Share of the longer title's words that both hold in one order. Measured on 2,945 Arabic headlines: different stories of one
 * event reach .80, but then each has words that the other lacks; a site's own shortened title only lacks some.
 */
const alike = { lacking: 0.72, changed: 0.88, otherSite: 0.9 };
/** A cut title must still hold so many words; its last word may be cut itself. */
const fewestBeforeCut = 4;
/** The runner-up must stay behind by so much. */
const margin = 0.08;
/** Words that turn a sentence around: one of them too many makes another story. */
const turning = new Set(TURNING_WORDS);

/** Asks for lookups and is answered with rows; ends with the match. Run it with `resolveNow` or `resolveSoon`. */
export function* matchTitle(title: string, site: string): Generator<TitleLookup, TitleMatch | null, readonly TitleRow[]> {
  const key = titleKey(title);
  if (key === '') return null;
  const same = yield { type: 'key', key };
  const exact = onlyOne(same, site);
  if (exact) return { id: exact.id, likeness: 1 };
  if (same.length) return null;
  const stems = titleStems(title);
  if (stems.length < fewestWords) return null;
  const seen = new Map<string, TitleRow>();
  for (const pair of tellingPairs(stems)) {
    const rows = yield { type: 'stems', stems: pair };
    if (rows.length < lookupLimit) for (const row of rows) seen.set(row.id, row);
  }
  return best(title, stems, site, [...seen.values()]);
}

/** The one story of the link's own site, else the one story there is. */
function onlyOne(rows: readonly TitleRow[], site: string): TitleRow | null {
  const own = rows.filter((row) => row.site === site);
  return own.length === 1 ? own[0]! : own.length === 0 && rows.length === 1 ? rows[0]! : null;
}

/** Pairs of a title's longest words: long words are rare, and a word that was changed is in few of the pairs. */
function tellingPairs(stems: readonly string[]): string[][] {
  const [a, b, c, d, e] = [...new Set(stems)].sort((x, y) => y.length - x.length);
  return [[a, b], [c, d], [a, c], [b, d], [a, e], [b, e]].flatMap(([x, y]) => (x !== undefined && y !== undefined ? [[x, y]] : []));
}

function best(title: string, stems: readonly string[], site: string, rows: readonly TitleRow[]): TitleMatch | null {
  const cut = isTruncated(title);
  const ranked = rows.map((row) => ({ row, likeness: likenessOf(stems, titleStems(row.title), cut) }))
    .filter(({ row, likeness }) => likeness >= (row.site === site ? alike.lacking : alike.otherSite))
    .sort((x, y) => y.likeness - x.likeness || Number(y.row.site === site) - Number(x.row.site === site));
  const [first, second] = ranked;
  if (!first || (second && first.likeness - second.likeness < margin && (second.row.site === site) === (first.row.site === site))) return null;
  return { id: first.row.id, likeness: first.likeness };
}

/** How much of the longer title both hold in the same order; 0 when a number, a negation or words on both sides set them apart. */
export function likenessOf(a: readonly string[], b: readonly string[], isCut = false): number {
  if (isCut) return a.length >= fewestBeforeCut && b.length >= a.length && a.every((word, i) => (i === a.length - 1 ? b[i]!.startsWith(word) : word === b[i])) ? 1 : 0;
  const common = inOrder(a, b);
  if (setsApart(a, b, common) || setsApart(b, a, common)) return 0;
  const likeness = common.length / Math.max(a.length, b.length);
  const isChanged = ownWords(a, b) > 0 && ownWords(b, a) > 0;
  return isChanged && likeness < alike.changed ? 0 : likeness;
}

/** Words of `a` that tell something and that `b` lacks. */
const ownWords = (a: readonly string[], b: readonly string[]): number => a.filter((word) => !b.includes(word) && !isStopWord(word)).length;

/** A word of `a` that `b` lacks and that makes another story of it. */
function setsApart(a: readonly string[], b: readonly string[], common: readonly string[]): boolean {
  return common.length < a.length && a.some((word) => (/\d/u.test(word) || turning.has(word)) && !b.includes(word));
}

/** Longest common subsequence. */
function inOrder(a: readonly string[], b: readonly string[]): string[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) rows[i]![j] = a[i] === b[j] ? rows[i + 1]![j + 1]! + 1 : Math.max(rows[i + 1]![j]!, rows[i]![j + 1]!);
  }
  const out: string[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) { out.push(a[i]!); i++; j++; } else if (rows[i + 1]![j]! >= rows[i]![j + 1]!) i++; else j++;
  }
  return out;
}

/** Runs the matcher over lookups that answer at once. */
export function resolveNow(title: string, site: string, lookup: (ask: TitleLookup) => readonly TitleRow[]): TitleMatch | null {
  const asking = matchTitle(title, site);
  let step = asking.next();
  while (!step.done) step = asking.next(lookup(step.value));
  return step.value;
}

/** Runs the matcher over lookups that answer later. */
export async function resolveSoon(title: string, site: string, lookup: (ask: TitleLookup) => Promise<readonly TitleRow[]>): Promise<TitleMatch | null> {
  const asking = matchTitle(title, site);
  let step = asking.next();
  while (!step.done) step = asking.next(await lookup(step.value));
  return step.value;
}

/** A matcher over articles held in memory: `resolve(title, site)` gives the id of the story that a related title names, or null. */
export function titleMatcher(articles: readonly TitleRow[]): { resolve(title: string, site: string): string | null } {
  const byKey = new Map<string, TitleRow[]>(), byStem = new Map<string, Set<TitleRow>>();
  for (const row of articles) {
    const key = titleKey(row.title);
    const rows = byKey.get(key);
    if (rows) rows.push(row); else byKey.set(key, [row]);
    for (const stem of titleStems(row.title)) {
      const holders = byStem.get(stem);
      if (holders) holders.add(row); else byStem.set(stem, new Set([row]));
    }
  }
  const lookup = (ask: TitleLookup): readonly TitleRow[] => {
    if (ask.type === 'key') return byKey.get(ask.key) ?? [];
    const [first, ...others] = ask.stems.map((stem) => byStem.get(stem) ?? new Set<TitleRow>()).sort((a, b) => a.size - b.size);
    return [...(first ?? [])].filter((row) => others.every((holders) => holders.has(row))).slice(0, lookupLimit);
  };
  return { resolve: (title, site) => resolveNow(title, site, lookup)?.id ?? null };
}
