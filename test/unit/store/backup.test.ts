import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { countArticles, deleteArticles, getArticle, listArticles, saveReading, updateArticle } from '../../../src/store/articles.ts';
import { createBackup, restoreBackup } from '../../../src/store/backup.ts';
import { transact } from '../../../src/store/database.ts';
import { keepForLater, linksFrom, pendingLinks } from '../../../src/store/links.ts';
import { STANDFIRST_BLOCK, StoreError, TITLE_BLOCK, type Highlight } from '../../../src/store/model.ts';
import type { StoreName } from '../../../src/store/schema.ts';
import { freshStore } from './fresh-store.ts';
import { makeReading } from './make-reading.ts';

beforeEach(freshStore);

const backup = async (settings?: Record<string, unknown>) => new Response(createBackup({ now: 5, ...(settings ? { settings } : {}) })).blob();
const linesOf = async (blob: Blob) => gunzipSync(await blob.bytes?.() ?? new Uint8Array(await blob.arrayBuffer())).toString().trimEnd().split('\n');
const fileOf = (lines: string[]) => new Blob([gzipSync(lines.map((line) => `${line}\n`).join(''))]);

async function fill(): Promise<string[]> {
  const ids: string[] = [];
  for (let i = 0; i < 130; i++) ids.push((await saveReading(makeReading({ url: `https://a.example/${i}`, title: `قصة ${i}`, related: [{ title: `قصة ${i + 1}`, url: `https://a.example/${i + 1}` }] }), { now: i, opened: i % 2 === 0 })).id);
  await updateArticle(ids[3]!, { tags: ['مهم'], pinned: true, place: { block: 0, within: 0.25, share: 0.5 }, highlights: [{ id: 'h1', colour: 2, quote: 'نص', before: '', after: ' الخبر', block: 0, offset: 0, note: 'ملاحظة', madeAt: 9 }] });
  await keepForLater([{ from: ids[129]!, index: 0 }, { title: 'رابط حر', url: 'https://b.example/x' }], 77);
  return ids;
}

/** Everything of a store, as text. */
async function dump(): Promise<string> {
  const names: StoreName[] = ['articles', 'readings', 'links', 'queue', 'trash'];
  return transact('readonly', names, async (tx) => JSON.stringify(await Promise.all(names.map(async (name) => [await tx.objectStore(name).getAllKeys(), await tx.objectStore(name).getAll()]))));
}

describe('backup', () => {
  it('brings everything back into an empty history', async () => {
    const ids = await fill();
    const all = async () => Promise.all([listArticles({ limit: 500 }), ...ids.map(getArticle), ...ids.map(linksFrom), pendingLinks()]);
    const before = await all();
    const file = await backup({ appearance: { theme: 'dark' } });
    await freshStore();
    expect(await restoreBackup(file)).toEqual({ added: 130, merged: 0, links: 1, settings: { appearance: { theme: 'dark' } } });
    expect(await all()).toEqual(before);
  });

  it('brings back all that a reader can write: notes on the headline and the line under it, a tag of any length', async () => {
    const { id } = await saveReading(makeReading(), { now: 1 });
    const on = (block: number): Highlight => ({ id: `h${block}`, colour: 1, quote: 'عنوان', before: '', after: '', block, offset: 0, note: '', madeAt: 9 });
    await updateArticle(id, { highlights: [on(TITLE_BLOCK), on(STANDFIRST_BLOCK)], tags: ['ط'.repeat(5000)] });
    const before = await getArticle(id);
    const file = await backup();
    await freshStore();
    expect(await restoreBackup(file)).toMatchObject({ added: 1 });
    expect(await getArticle(id)).toEqual(before);
  });

  it('is read unpacked too, as some systems leave what they download', async () => {
    await fill();
    const lines = await linesOf(await backup());
    await freshStore();
    expect(await restoreBackup(new Blob([lines.map((line) => `${line}\n`).join('')]))).toMatchObject({ added: 130 });
  });

  it('merges without doubles, and loses nothing on either side', async () => {
    const ids = await fill();
    await updateArticle(ids[3]!, { putBack: ['r0'] });
    const file = await backup();
    await updateArticle(ids[3]!, { tags: ['آخر'], highlights: [], putBack: [] });
    await deleteArticles([ids[5]!], 200);
    expect(await restoreBackup(file)).toMatchObject({ added: 1, merged: 129 });
    expect(await countArticles()).toBe(130);
    expect((await getArticle(ids[3]!))).toMatchObject({ tags: ['آخر', 'مهم'], highlights: [{ id: 'h1' }], putBack: ['r0'] });
    expect(await restoreBackup(file)).toMatchObject({ added: 0, merged: 130, links: 0 });
    expect(await pendingLinks()).toHaveLength(2);
  });

  it('takes the host from the address, not from the file', async () => {
    await saveReading(makeReading({ url: 'https://www.secret.example/1' }), { now: 1 });
    const lines = await linesOf(await backup());
    const line = JSON.parse(lines[1]!);
    line.article.host = line.article.reading.article.host = 'innocent.example';
    await freshStore();
    await restoreBackup(fileOf([lines[0]!, JSON.stringify(line), lines.at(-1)!]));
    const [restored] = await listArticles({ limit: 9, filter: { host: 'secret.example' } });
    expect((await getArticle(restored!.id))!.reading.article.host).toBe('secret.example');
    expect(await listArticles({ limit: 9, filter: { host: 'innocent.example' } })).toEqual([]);
  });

  it('takes the canonical address only from the article’s own site, in the one spelling', async () => {
    await saveReading(makeReading({ url: 'https://www.news.example/story/1' }), { now: 1 });
    const lines = await linesOf(await backup());
    const restoredAs = async (canonical: string | null, url: string | null = 'https://www.news.example/story/1') => {
      const line = JSON.parse(lines[1]!);
      Object.assign(line.article.reading.article, { canonical, url });
      await freshStore();
      await restoreBackup(fileOf([lines[0]!, JSON.stringify(line), lines.at(-1)!]));
      const [restored] = await listArticles({ limit: 1 });
      return (await getArticle(restored!.id))!.reading.article.canonical;
    };
    const own = 'https://news.example/story/1';
    expect(await restoredAs('https://other.example/story/9')).toBe(own);
    expect(await restoredAs('https://news.example/')).toBe(own);
    expect(await restoredAs(null)).toBe(own);
    expect(await restoredAs('http://m.news.example/story/1/?utm_source=x#top')).toBe(own);
    expect(await restoredAs('https://news.example/story/1-long-name')).toBe('https://news.example/story/1-long-name');
    expect(await restoredAs('https://news.example/a%2541', 'https://news.example/a%252541')).toBe('https://news.example/a%2541');
    expect(await restoredAs('https://news.example/story/1?utm_source=x', null)).toBe(own);
    expect(await restoredAs(null, null)).toBeNull();
  });

  it('reads the articles as the file is asked for, not all at once', async () => {
    // Node's compression takes all that it can get; browsers ask for more when what they have is asked for, as any other stream does.
    vi.stubGlobal('CompressionStream', class extends TransformStream { constructor() { super(); } });
    onTestFinished(() => { vi.unstubAllGlobals(); });
    await fill();
    let done = 0;
    const reader = createBackup({ now: 1, onProgress: (progress) => { done = progress.done; } }).getReader();
    await reader.read();
    await new Promise((later) => { setTimeout(later, 200); });
    expect(done).toBeLessThanOrEqual(100);
    await reader.cancel();
  });
});

describe('a file that is no backup', () => {
  const refused = async (file: Blob, reason: StoreError['reason']) => {
    const before = await dump();
    await expect(restoreBackup(file)).rejects.toSatisfy((error: unknown) => error instanceof StoreError && error.reason === reason && /Nothing was changed/.test(error.message));
    expect(await dump()).toBe(before);
  };

  it('is refused and changes nothing: damaged, truncated, of the future, hostile', async () => {
    await fill();
    const lines = await linesOf(await backup());
    const articleLine = lines[1]!;
    const change = (edit: (line: { article: Record<string, unknown> & { reading: { article: Record<string, unknown> } } }) => void) => {
      const line = JSON.parse(articleLine);
      edit(line);
      return fileOf([lines[0]!, JSON.stringify(line), JSON.stringify({ end: { articles: 1, links: 0 } })]);
    };
    const whole = await linesOf(await backup());
    const bytes = gzipSync(whole.map((line) => `${line}\n`).join(''));
    await refused(new Blob([]), 'damaged');
    await refused(new Blob(['{"safi":"backup"}']), 'damaged');
    await refused(new Blob([bytes.subarray(0, bytes.length >> 1)]), 'damaged');
    await refused(new Blob([bytes.subarray(0, -4)]), 'damaged');
    const flipped = Buffer.from(bytes);
    flipped[flipped.length >> 1]! ^= 0xff;
    await refused(new Blob([flipped]), 'damaged');
    await refused(fileOf(lines.slice(0, -1)), 'damaged');
    await refused(fileOf([...lines.slice(0, 5), ...lines.slice(6)]), 'damaged');
    await refused(fileOf([...lines, lines[1]!]), 'damaged');
    await refused(fileOf([lines[0]!.replace('"version":1', '"version":2'), ...lines.slice(1)]), 'newer-version');
    await refused(fileOf(['{"safi":"backup","version":99,"some":"field"}']), 'newer-version');
    await refused(change((line) => { line.article.reading.article.blocks = [{ type: 'html', html: '<script>' }]; }), 'damaged');
    await refused(change((line) => { line.article.reading.article.url = 'javascript:alert(1)'; }), 'damaged');
    await refused(change((line) => { line.article.savedAt = 'yesterday'; }), 'damaged');
    await refused(change((line) => { delete line.article.tags; }), 'damaged');
    await refused(change((line) => { line.article.extra = 1; }), 'damaged');
    await refused(fileOf([lines[0]!, articleLine.replace('{"article":{', '{"article":{"__proto__":{"polluted":true},'), lines.at(-1)!]), 'damaged');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    const deep = '[{"type":"strong","inlines":'.repeat(5000) + '[]' + '}]'.repeat(5000);
    await refused(fileOf([lines[0]!, articleLine.replace(/"inlines":\[.*?\]/, `"inlines":${deep}`), lines.at(-1)!]), 'damaged');
  });

  it('is told from a backup that was hurt: another file, packed or not', async () => {
    await refused(new Blob(['Shopping: rope, salt, lamp oil']), 'invalid');
    await refused(new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xd8])]), 'invalid');
    await refused(new Blob(['{"articles":[]}']), 'invalid');
    await refused(fileOf(['{"type":"other"}', '{"end":1}']), 'invalid');
  });

  it('is refused when it unpacks without end', async () => {
    const bomb = gzipSync(Buffer.concat([Buffer.from('{"safi":"backup","version":1,"createdAt":1}\n'), Buffer.alloc(40_000_000, 32)]));
    await refused(new Blob([bomb]), 'damaged');
  }, 20_000);

  it('is refused whatever byte of it is lost or changed', async () => {
    for (let i = 0; i < 3; i++) await saveReading(makeReading({ url: `https://a.example/${i}` }), { now: i });
    const bytes = new Uint8Array(await (await backup()).arrayBuffer());
    const before = await dump();
    await fc.assert(fc.asyncProperty(fc.nat(bytes.length - 11), fc.integer({ min: 1, max: 255 }), fc.boolean(), async (at, change, isCut) => {
      // Behind the ten bytes of gzip's header, some of which carry nothing.
      const hurt = isCut ? bytes.slice(0, 10 + at) : Uint8Array.from(bytes, (byte, i) => (i === at + 10 ? byte ^ change : byte));
      if (!isCut && isUnhurt(hurt, bytes)) return; // a bit that fills the stream up to the byte carries nothing
      await expect(restoreBackup(new Blob([hurt]))).rejects.toBeInstanceOf(StoreError);
    }), { numRuns: 60 });
    expect(await dump()).toBe(before);
  });

  const isUnhurt = (hurt: Uint8Array, bytes: Uint8Array): boolean => {
    try { return gunzipSync(hurt).equals(gunzipSync(bytes)); } catch { return false; }
  };

  it('cannot take the place of another article', async () => {
    const ids = await fill();
    const line = JSON.parse((await linesOf(await backup()))[1]!);
    line.article.id = ids[7];
    line.article.key = 'https://a.example/9';
    line.article.reading.article.url = line.article.reading.article.canonical = 'https://evil.example/';
    const before = await getArticle(ids[7]!);
    await restoreBackup(fileOf(['{"safi":"backup","version":1,"createdAt":1}', JSON.stringify(line), '{"end":{"articles":1,"links":0}}']));
    expect(await getArticle(ids[7]!)).toEqual(before);
    expect(await countArticles()).toBe(131);
  });
});
