/** Between the public shapes and the stored rows. */
import type { Reading } from '../../core/model.ts';
import type { ArticleSummary, SavedArticle } from '../model.ts';
import type { ArticleRow } from '../schema.ts';
import { titleKey } from '../../core/link/title-key.ts';
import { facetsOf } from './facets.ts';
import { snippetOf } from './plain-text.ts';
import { sketchOf } from './sketch.ts';

/** What the reader did with an article; the rest of a row follows from its reading. */
export type ReaderState = Pick<SavedArticle, 'savedAt' | 'readAt' | 'finishedAt' | 'place' | 'pinned' | 'tags' | 'highlights' | 'putBack'>;

/** The row of a reading. `doc` is given by the queue. */
export function makeRow({ article, related }: Reading, identity: { id: string; key: string; doc: number }, state: ReaderState): ArticleRow {
  return withFacets({
    ...identity,
    host: article.host,
    savedAt: state.savedAt, readAt: state.readAt, finishedAt: state.finishedAt, place: state.place,
    pinned: state.pinned, tags: state.tags, highlights: state.highlights, putBack: state.putBack,
    titleKey: titleKey(article.title),
    title: article.title, site: article.site, lang: article.lang, dir: article.dir,
    snippet: snippetOf(article), words: article.words,
    related: related.length,
    pending: related.filter(({ url }) => url === null).length,
    sketch: sketchOf(article),
    age: 0, facets: [],
  });
}

/** The row with the index keys that follow from its other fields; to be called before every write. */
export function withFacets(row: ArticleRow): ArticleRow {
  return { ...row, age: -row.savedAt, facets: facetsOf(row) };
}

export function toSummary(row: ArticleRow): ArticleSummary {
  const { id, key, title, site, host, lang, dir, snippet, words, savedAt, readAt, finishedAt, place, pinned, tags, related, pending, sketch } = row;
  return { id, key, title, site, host, lang, dir, snippet, words, savedAt, readAt, finishedAt, share: place?.share ?? 0, pinned, tags, related, pending, sketch };
}

const latest = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.max(a, b));

/** What the reader did with one story in two places, as one. `own` wins where only one can be; `putBack` of both are ids of one reading. */
export function mergeStates(own: ReaderState, other: ReaderState): ReaderState {
  const known = new Set(own.highlights.map(({ id }) => id));
  return {
    savedAt: Math.min(own.savedAt, other.savedAt),
    readAt: latest(own.readAt, other.readAt),
    finishedAt: latest(own.finishedAt, other.finishedAt),
    place: own.place ?? other.place,
    pinned: own.pinned || other.pinned,
    tags: [...new Set([...own.tags, ...other.tags])],
    highlights: [...own.highlights, ...other.highlights.filter(({ id }) => !known.has(id))],
    putBack: [...new Set([...own.putBack, ...other.putBack])],
  };
}
