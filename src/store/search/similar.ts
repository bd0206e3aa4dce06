/** Articles of the history that are like one of them: another printing of the same story, or one that shares its telling words. */
import { isSameStory } from '../articles/sketch.ts';
import { transact, type Transaction } from '../database.ts';
import type { ArticleSummary } from '../model.ts';
import type { ArticleRow } from '../schema.ts';
import { analyseText } from '../../core/text/analyse.ts';
import { formsOf, onlyKey, sketchKey } from './blocks.ts';
import { eachDoc } from './postings.ts';
import { openIndex } from './search.ts';
import { sketchTerms } from './segment-builder.ts';
import type { Segment } from './segment.ts';
import { searchTexts } from './texts.ts';

export interface Similar {
  id: string;
  title: string;
  site: string | null;
  savedAt: number;
  readAt: number | null;
  /** The same agency story printed elsewhere, rather than a related one. */
  isSameStory: boolean;
  /** Words that both tell, the most telling first, as this article prints them. */
  reasons: string[];
}

/** Words of the article that are asked for: more add little, each costs a block of every segment. */
const telling = 10;
/** Candidates for them, chosen by how often the article says them; the index then tells which of these are rare. */
const candidates = 24;
/** Related means: at least so many telling words in common, with so much of the weight of all of them. */
const fewestShared = 3, leastShare = 0.25;

/** Up to `limit` articles, the likest first; an article that is gone is like nothing. */
export function similarTo(id: string, limit = 5): Promise<Similar[]> {
  return transact('readonly', ['articles', 'readings', 'queue', 'meta', 'segments', 'columns', 'blocks'], async (tx) => {
    const [row, reading] = await Promise.all([tx.objectStore('articles').get(id), tx.objectStore('readings').get(id)]);
    if (!row || !reading) return [];
    const { segments, removed } = await openIndex(tx);
    const same = await sameStories(tx, segments, row);
    const words = chooseWords(searchTexts({ ...reading, related: [] }, { tags: [], highlights: [], putBack: [] }));
    const related = (await scoreByWords(segments, words)).filter(({ doc }) => doc !== row.doc && !removed.has(doc)).slice(0, limit * 2);
    const found = new Map<string, Similar>(same.map((other) => [other.id, describe(other, true, [])]));
    for (const { doc, reasons } of related) {
      const other = await tx.objectStore('articles').index('doc').get(doc);
      if (!other) continue;
      const known = found.get(other.id);
      if (known) known.reasons = reasons;
      else found.set(other.id, describe(other, isSameStory(row.sketch, other.sketch), reasons));
    }
    return [...found.values()].sort((a, b) => Number(b.isSameStory) - Number(a.isSameStory)).slice(0, limit);
  });
}

/**
 * Groups of one story among the articles given (a page of the list, the hits of a search): for each id the id of the first
 * of its group, itself when it stands alone.
 */
export function groupStories(articles: readonly Pick<ArticleSummary, 'id' | 'sketch'>[]): Map<string, string> {
  const firsts: Pick<ArticleSummary, 'id' | 'sketch'>[] = [];
  return new Map(articles.map((article) => {
    const first = firsts.find((other) => isSameStory(other.sketch, article.sketch));
    if (!first) firsts.push(article);
    return [article.id, (first ?? article).id];
  }));
}

const describe = ({ id, title, site, savedAt, readAt }: ArticleRow, isSame: boolean, reasons: string[]): Similar => ({ id, title, site, savedAt, readAt, isSameStory: isSame, reasons });

/** Articles that share one of the smallest hashes, and then enough of the sketch. */
async function sameStories(tx: Transaction<'readonly'>, segments: readonly Segment[], row: ArticleRow): Promise<ArticleRow[]> {
  const docs = new Set<number>();
  await Promise.all(segments.flatMap((segment) => Array.from(row.sketch.slice(0, sketchTerms), async (hash) => {
    for (const entry of await segment.entries(onlyKey(sketchKey(hash)))) eachDoc(entry, (ordinal) => { if (!segment.isDead(ordinal)) docs.add(segment.columns.docs[ordinal]!); });
  })));
  docs.delete(row.doc);
  const rows = await Promise.all([...docs].slice(0, 50).map((doc) => tx.objectStore('articles').index('doc').get(doc)));
  return rows.filter((other) => other !== undefined).filter((other) => isSameStory(other.sketch, row.sketch));
}

interface Word { stem: string; spelling: string; times: number }

function chooseWords(texts: readonly { text: string; isTitle: boolean }[]): Word[] {
  const words = new Map<string, Word>();
  for (const { text, isTitle } of texts) {
    for (const { stem, start, end } of analyseText(text)) {
      if (/^\d+$/u.test(stem)) continue;
      const word = words.get(stem) ?? { stem, spelling: text.slice(start, end), times: 0 };
      word.times += isTitle ? 3 : 1;
      words.set(stem, word);
    }
  }
  return [...words.values()].sort((a, b) => b.times - a.times || b.stem.length - a.stem.length).slice(0, candidates);
}

async function scoreByWords(segments: readonly Segment[], words: readonly Word[]): Promise<{ doc: number; reasons: string[] }[]> {
  const documents = segments.reduce((sum, { size }) => sum + size, 0);
  const found = await Promise.all(words.map(async (word) => {
    const lists = await Promise.all(segments.map((segment) => segment.entries(formsOf(word.stem))));
    const inDocuments = lists.flat().reduce((sum, { count }) => sum + count, 0);
    // What stands in every tenth article tells nothing of this one.
    const weight = inDocuments < 2 || inDocuments > Math.max(documents / 10, 4) ? 0 : Math.log(documents / inDocuments + 1);
    return { word, lists, weight };
  }));
  const asked = found.filter(({ weight }) => weight > 0).sort((a, b) => b.weight * Math.sqrt(b.word.times) - a.weight * Math.sqrt(a.word.times)).slice(0, telling);
  const whole = asked.reduce((sum, { weight }) => sum + weight, 0);
  const scores = new Map<number, { score: number; reasons: string[] }>();
  for (const { word, lists, weight } of asked) {
    for (const [s, entries] of lists.entries()) {
      const { columns, isDead } = segments[s]!;
      const seen = new Set<number>();
      for (const entry of entries) eachDoc(entry, (ordinal) => { if (!isDead(ordinal)) seen.add(columns.docs[ordinal]!); });
      for (const doc of seen) {
        const entry = scores.get(doc) ?? { score: 0, reasons: [] };
        entry.score += weight;
        entry.reasons.push(word.spelling);
        scores.set(doc, entry);
      }
    }
  }
  return [...scores].filter(([, { score, reasons }]) => reasons.length >= fewestShared && score >= whole * leastShare)
    .sort((a, b) => b[1].score - a[1].score).map(([doc, { reasons }]) => ({ doc, reasons: reasons.slice(0, 4) }));
}
