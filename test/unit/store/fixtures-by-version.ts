/**
 * Databases as earlier versions of Safi left them: built by hand, never by today's code, so that a change of today's code cannot
 * change what the migration test starts from. One builder a released schema; add one with each new version.
 */
type Builder = (db: IDBDatabase, tx: IDBTransaction) => void;

const reading = {
  article: {
    title: 'قمة الرئيس', section: null, standfirst: null, byline: null, site: 'الخبر', host: 'news.example', date: null, lang: 'ar', dir: 'rtl', lead: null,
    url: 'https://news.example/1', canonical: 'https://news.example/1', blocks: [{ type: 'paragraph', inlines: [{ type: 'text', text: 'اجتمع القادة في القاهرة' }] }], words: 4,
  },
  related: [{ label: 'اقرأ أيضًا', title: 'قصة أخرى', url: null, where: 'inline', position: 1, removal: 'r0' }],
  removed: [{ id: 'r0', rule: 'label-link', kind: 'related', score: 1, evidence: [], label: 'اقرأ أيضًا', text: 'اقرأ أيضًا: قصة أخرى', where: 'inline', position: 1, blocks: [] }],
};

const article = {
  id: 'fixture-one', key: 'https://news.example/1', host: 'news.example', savedAt: 1000, readAt: 1500, finishedAt: null, place: { block: 0, within: 0, share: 0.2 }, pinned: true,
  tags: ['سياسة'], highlights: [], putBack: [], age: -1000, facets: [['host:news.example', -1000, 'fixture-one'], ['tag:سياسة', -1000, 'fixture-one'], ['pinned', -1000, 'fixture-one'], ['unfinished', -1000, 'fixture-one'], ['pending', -1000, 'fixture-one']],
  titleKey: 'قمه الرييس', title: 'قمة الرئيس', site: 'الخبر', lang: 'ar', dir: 'rtl', snippet: 'اجتمع القادة في القاهرة', words: 4, related: 1, pending: 1, doc: 1, sketch: new Uint32Array([1]),
};

const link = { from: 'fixture-one', index: 0, label: 'اقرأ أيضًا', title: 'قصة أخرى', url: null, where: 'inline', to: null, by: null, pendingAt: 1200, keptAt: 1200, titleKey: 'قصه اخري' };

const versionOne: Builder = (db) => {
  const articles = db.createObjectStore('articles', { keyPath: 'id' });
  articles.createIndex('key', 'key', { unique: true });
  articles.createIndex('newest', ['age', 'id']);
  articles.createIndex('facets', 'facets', { multiEntry: true });
  articles.createIndex('titleKey', 'titleKey');
  articles.createIndex('doc', 'doc', { unique: true });
  const readings = db.createObjectStore('readings');
  const links = db.createObjectStore('links', { keyPath: ['from', 'index'] });
  for (const name of ['to', 'urlKey', 'titleKey', 'keptAt']) links.createIndex(name, name);
  const queue = db.createObjectStore('queue', { autoIncrement: true });
  db.createObjectStore('trash', { keyPath: 'id' }).createIndex('deletedAt', 'deletedAt');
  db.createObjectStore('meta');
  queue.add({ type: 'add', id: 'fixture-one' });
  articles.add(article);
  readings.add(reading, 'fixture-one');
  links.add(link);
};

const versionTwo: Builder = (db, tx) => {
  versionOne(db, tx);
  db.createObjectStore('segments', { keyPath: 'id' });
  db.createObjectStore('columns');
  db.createObjectStore('blocks');
};

const versionThree: Builder = (db, tx) => {
  versionTwo(db, tx);
  db.createObjectStore('pictures', { keyPath: ['article', 'url'] });
};

const versionFour: Builder = (db, tx) => {
  versionThree(db, tx);
  db.deleteObjectStore('pictures');
};

const builders: Builder[] = [versionOne, versionTwo, versionThree, versionFour];
export const fixtureVersions = builders.map((_, i) => i + 1);

/** Builds the database of a version and leaves it open, as a second tab would. */
export function buildVersion(version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('safi', version);
    request.onupgradeneeded = () => builders[version - 1]!(request.result, request.transaction!);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
