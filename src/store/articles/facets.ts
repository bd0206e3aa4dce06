/** Facets: what a list can be narrowed to, each a run of the one multi-entry index, newest first. */
import type { SavedArticle } from '../model.ts';

/** [name, -savedAt, id] */
export type Facet = [string, number, string];

/** Narrows a list; several conditions are ANDed. */
export interface ArticleFilter {
  host?: string;
  tag?: string;
  pinned?: true;
  /** Never opened. */
  unread?: true;
  /** Opened, not read to the end. */
  unfinished?: true;
  /** Has related lines without an address. */
  pending?: true;
  /** Saved at or after / before (ms). */
  from?: number;
  to?: number;
}

type Described = Pick<SavedArticle, 'id' | 'host' | 'tags' | 'pinned' | 'readAt' | 'finishedAt' | 'savedAt'> & { pending: number };

/** The facets of a row, to be stored with it. */
export function facetsOf(row: Described): Facet[] {
  return namesOf(row).map((name) => [name, -row.savedAt, row.id]);
}

function namesOf(row: Described): string[] {
  return [
    `host:${row.host}`,
    ...row.tags.map((tag) => `tag:${tag}`),
    ...(row.pinned ? ['pinned'] : []),
    ...(row.readAt === null ? ['unread'] : row.finishedAt === null ? ['unfinished'] : []),
    ...(row.pending > 0 ? ['pending'] : []),
  ];
}

/** Names of the facets that a filter asks for. */
export function facetsAsked(filter: ArticleFilter): string[] {
  return [
    ...(filter.host === undefined ? [] : [`host:${filter.host}`]),
    ...(filter.tag === undefined ? [] : [`tag:${filter.tag}`]),
    ...(['pinned', 'unread', 'unfinished', 'pending'] as const).filter((name) => filter[name]),
  ];
}

/** Whether a row has all facets named. */
export function hasFacets(row: { facets: Facet[] }, names: readonly string[]): boolean {
  return names.every((name) => row.facets.some(([own]) => own === name));
}
