/** Runs the store inside one of Safi's pages, on the very database that Safi uses, so that it can be killed in the middle of anything. */
import type { Reading } from '../../src/core/model.ts';
import { deleteRange, saveReading } from '../../src/store/articles.ts';
import { createBackup, restoreBackup } from '../../src/store/backup.ts';
import { transact } from '../../src/store/database.ts';
import { dropIndex, indexState, maintainIndex, search } from '../../src/store/search.ts';
import { writeSnapshot } from '../../src/store/snapshot.ts';

/** The same at every run of a number, so that one word finds it. */
function makeReading(host: string, number: number): Reading {
  const url = `https://${host}/${number}`;
  const related = [1, 2].map((step) => ({ label: 'اقرأ أيضًا', title: `قصة ${number + step}`, url: `https://${host}/${number + step}`, where: 'after' as const, position: 1, removal: `r${step}` }));
  return {
    article: {
      title: `قصة فريد${number}`, section: null, standfirst: null, byline: null, site: host, host, date: null, lang: 'ar', dir: 'rtl', lead: null, url, canonical: url,
      blocks: [{ type: 'paragraph', inlines: [{ type: 'text', text: `مشترك ${'كلمة '.repeat(20 + (number % 300))}` }] }], words: 20,
    },
    related,
    removed: related.map(({ removal, title }) => ({ id: removal, rule: 'label-link', kind: 'related', score: 9, evidence: [], label: 'اقرأ أيضًا', text: title, where: 'after', position: 1, blocks: [] })),
  };
}

/** What the driver takes over from time to time. */
const told: { saved: string[]; failed: string[] } = { saved: [], failed: [] };

async function saveMany(host: string, from: number, count: number): Promise<void> {
  for (let number = from; number < from + count; number++) {
    await saveReading(makeReading(host, number), { now: number });
    // Asked for by the driver: from here on it must never be lost.
    told.saved.push(`${host} ${number}`);
  }
}

const work: Record<string, (from: number) => Promise<unknown>> = {
  async index(from) { await saveMany('kept.example', from, 40); await maintainIndex(); },
  async merge(from) { for (let i = 0; i < 20; i++) { await saveMany('kept.example', from + i * 2, 2); await maintainIndex(); } },
  async rebuild(from) { await saveMany('kept.example', from, 2); await dropIndex(); await maintainIndex(); },
  async restore(from) {
    const lines: object[] = [{ safi: 'backup', version: 1, createdAt: 1 }];
    for (let number = from; number < from + 200; number++) {
      const reading = makeReading('restored.example', number);
      lines.push({ article: { id: `restored-${number}`, reading, key: '', host: '', savedAt: number, readAt: null, finishedAt: null, place: null, pinned: false, tags: [], highlights: [], putBack: [] }, kept: [] });
    }
    lines.push({ end: { articles: 200, links: 0 } });
    const file = new Blob([lines.map((line) => `${JSON.stringify(line)}\n`).join('')]).stream().pipeThrough(new CompressionStream('gzip'));
    await restoreBackup(await new Response(file).blob());
  },
  async delete(from) {
    await saveMany('deleted.example', from, 20);
    const undo = await deleteRange({ host: 'deleted.example' }, from);
    await undo.restore();
    await deleteRange({ host: 'deleted.example' }, from);
  },
  async snapshot(from) { await writeSnapshot(from); await new Response(createBackup({ now: from })).blob(); },
};

/** What is there, and what does not belong together. `reported`: «host number» of every save that was reported. */
async function inspect(reported: string[]): Promise<{ articles: number; lost: string[]; torn: string[]; wrong: string[] }> {
  const { urls, rows, torn } = await transact('readonly', ['articles', 'readings', 'links', 'trash', 'queue'], async (tx) => {
    const [all, texts, links, trash] = await Promise.all([tx.objectStore('articles').getAll(), tx.objectStore('readings').getAllKeys(), tx.objectStore('links').getAll(), tx.objectStore('trash').getAllKeys()]);
    const withText = new Set(texts), known = new Set([...all.map(({ id }) => id), ...trash]);
    const links_ = new Map<string, number>();
    for (const { from, to } of links) { links_.set(from, (links_.get(from) ?? 0) + 1); if (to !== null && !known.has(to)) known.delete(from); }
    return {
      urls: new Set(all.map(({ key }) => key)), rows: all.length,
      torn: [...all.filter(({ id, related }) => !withText.has(id) || links_.get(id) !== related || !known.has(id)).map(({ id }) => id), ...texts.filter((id) => !known.has(id)), ...[...links_.keys()].filter((id) => !known.has(id))],
    };
  });
  const lost = reported.filter((name) => { const [host, number] = name.split(' '); return !urls.has(`https://${host}/${number}`); });
  await maintainIndex();
  const wrong: string[] = [];
  const { total } = await search('مشترك ', { limit: 1 });
  if (total !== rows) wrong.push(`${rows} articles, ${total} found`);
  if ((await indexState()).total !== 0) wrong.push('the index is not in order');
  for (const name of reported.slice(-30)) {
    const [host, number] = name.split(' ');
    const { hits } = await search(`فريد${number} site:${host}`, { limit: 5 });
    if (hits.filter(({ article }) => article.key === `https://${host}/${number}`).length !== 1) wrong.push(name);
  }
  return { articles: rows, lost, torn, wrong };
}

Object.assign(globalThis, { storeSoak: { begin: (name: string, from: number) => { work[name]!(from).catch((error: unknown) => told.failed.push(`${name}: ${String(error)}`)); }, told: () => told, inspect } });
export type StoreSoak = { begin(name: string, from: number): void; told(): typeof told; inspect: typeof inspect };
