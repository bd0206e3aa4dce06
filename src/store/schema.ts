/**
 * The shape of the database and how each version grew out of the one before.
 * `articles` holds small rows so that lists, filters and retention never load a text; the text lies in `readings`.
 */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Reading } from '../core/model.ts';
import type { Facet } from './articles/facets.ts';
import type { LinkRow, SavedArticle } from './model.ts';

/** A saved article without its text, with what lists and lookups need beside it. */
export interface ArticleRow extends Omit<SavedArticle, 'reading'> {
  /** -savedAt: ascending keys then run newest first, so one `getAll` reads a page of the list. */
  age: number;
  facets: Facet[];
  /** Folded title; stories that are named without an address are found by it. '' when there is none. */
  titleKey: string;
  title: string;
  site: string | null;
  lang: string | null;
  dir: 'rtl' | 'ltr';
  snippet: string;
  words: number;
  related: number;
  /** Related links whose address is not known. */
  pending: number;
  /** Number of this content in the search index. Changed content gets a new one. */
  doc: number;
  /** Smallest hashes of the text's word runs; near-duplicates share most of them. */
  sketch: Uint32Array;
}

export interface StoredLink extends LinkRow {
  /** Canonical address of `url`; absent when there is none (IndexedDB leaves such rows out of the index). */
  urlKey?: string;
  /** Folded title, only where `url` is null. */
  titleKey?: string;
  /** = pendingAt; absent when the reader did not keep the link. */
  keptAt?: number;
}

/** What the index has still to do, in order; the key generator's numbers are the document numbers. */
export type QueueEntry = { type: 'add'; id: string } | { type: 'remove'; doc: number };

/** A deleted article, as long as it can be brought back. Its text stays in `readings` until then. */
export interface TrashRow {
  id: string;
  deletedAt: number;
  article: ArticleRow;
  links: StoredLink[];
  /** Links of other articles that led here, and how that was found. */
  inbound: { from: string; index: number; by: LinkRow['by'] }[];
}

/** A finished part of the search index. Blocks without a header are of a run that was broken off; they are swept. */
export interface SegmentHeader {
  id: number;
  /** Numbers of its first and last document; segments do not overlap. */
  first: number;
  last: number;
  /** Documents, and those of them that are deleted (column 'dead', one bit each). */
  size: number;
  dead: number;
  /** Words of all its documents. */
  words: number;
}

export interface SafiDatabase extends DBSchema {
  articles: { key: string; value: ArticleRow; indexes: { key: string; newest: [number, string]; facets: Facet; titleKey: string; doc: number } };
  readings: { key: string; value: Reading };
  links: { key: [string, number]; value: StoredLink; indexes: { to: string; urlKey: string; titleKey: string; keptAt: number } };
  queue: { key: number; value: QueueEntry };
  trash: { key: string; value: TrashRow; indexes: { deletedAt: number } };
  meta: { key: string; value: unknown };
  segments: { key: number; value: SegmentHeader };
  /** Facts of a segment's documents, by [segment, name]. */
  columns: { key: [number, string]; value: Uint32Array | Uint16Array | Float64Array | Uint8Array };
  /** The segment's dictionary and postings, by [segment, first key of the block]. */
  blocks: { key: [number, string]; value: Uint8Array };
}

export type StoreName = StoreNames<SafiDatabase>;
type Migration = (db: IDBPDatabase<SafiDatabase>, tx: IDBPTransaction<SafiDatabase, StoreName[], 'versionchange'>) => void;

/** The database with stores that are no more. */
const withOldStores = (db: IDBPDatabase<SafiDatabase>): IDBPDatabase => db as unknown as IDBPDatabase;

/** `migrations[n]` leads from version n to n + 1. Never edit one that was released: add the next. */
export const migrations: readonly Migration[] = [
  (db) => {
    const articles = db.createObjectStore('articles', { keyPath: 'id' });
    articles.createIndex('key', 'key', { unique: true });
    articles.createIndex('newest', ['age', 'id']);
    articles.createIndex('facets', 'facets', { multiEntry: true });
    articles.createIndex('titleKey', 'titleKey');
    articles.createIndex('doc', 'doc', { unique: true });
    db.createObjectStore('readings');
    const links = db.createObjectStore('links', { keyPath: ['from', 'index'] });
    links.createIndex('to', 'to');
    links.createIndex('urlKey', 'urlKey');
    links.createIndex('titleKey', 'titleKey');
    links.createIndex('keptAt', 'keptAt');
    db.createObjectStore('queue', { autoIncrement: true });
    const trash = db.createObjectStore('trash', { keyPath: 'id' });
    trash.createIndex('deletedAt', 'deletedAt');
    db.createObjectStore('meta');
  },
  // 2: the search index.
  (db) => {
    db.createObjectStore('segments', { keyPath: 'id' });
    db.createObjectStore('columns');
    db.createObjectStore('blocks');
  },
  // 3: pictures kept offline.
  (db) => {
    withOldStores(db).createObjectStore('pictures', { keyPath: ['article', 'url'] });
  },
  // 4: they are private files now (see pictures.ts). No version that was given to readers kept any here.
  (db) => {
    withOldStores(db).deleteObjectStore('pictures');
  },
];

export const databaseName = 'safi';
export const databaseVersion = migrations.length;
