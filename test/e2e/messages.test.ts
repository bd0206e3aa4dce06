/**
 * Messages at the door: a page, a frame and another extension try to speak to Safi, and Safi's own origin speaks
 * nonsense. Nothing of it is answered with more than silence, nothing is saved, and Safi still works afterwards.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPopup, popupText } from './harness/popup.ts';
import { serve, type Served } from './harness/serve.ts';
import { type BrowserKind, canRun, type Session, start } from './harness/session.ts';

/** Envelopes that look right, and ones that do not. */
const forged: unknown[] = [
  { to: 'background', name: 'article.save', payload: { reading: { article: { title: 'forged' }, related: [], removed: [] } } },
  { to: 'background', name: 'reader.open', payload: { tabId: 1, reading: null } },
  { to: 'background', name: 'reader.open', payload: { tabId: '1', reading: {} } },
  { to: 'background', name: 'reader.next', payload: { tabId: 1, url: 'javascript:alert(1)' } },
  { to: 'background', name: 'page.rule', payload: { rule: { type: 'label', phrase: '', host: 5 } } },
  { to: 'background', name: '__proto__', payload: {} },
  { to: 'background', name: 'constructor', payload: {} },
  { to: 'background', name: 'toString', payload: {} },
  { to: 'background', name: 'article.save' },
  { to: 'background' },
  { to: 'content', name: 'clean', payload: {} },
  { to: ['background'], name: ['article.save'], payload: [] },
  null, 0, '', 'article.save', [], [[]], { toString: 1 }, Array.from({ length: 1000 }, () => ({ to: 'background' })),
];

/** Travels as text: Firefox's protocol makes no objects that shadow what every object has. */
const asText = JSON.stringify(forged);

/** Another extension that sends what it is told to. */
function makeStranger(kind: BrowserKind): string {
  const folder = mkdtempSync(join(tmpdir(), 'safi-stranger-'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({
    manifest_version: 3, name: 'Stranger', version: '1', ...(kind === 'firefox' ? { browser_specific_settings: { gecko: { id: 'stranger@stranger.example' } } } : {}),
    background: kind === 'firefox' ? { scripts: ['b.js'] } : { service_worker: 'b.js' },
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['c.js'], all_frames: true }],
  }));
  writeFileSync(join(folder, 'b.js'), 'chrome.runtime.onMessage.addListener(({ to, message }, _, answer) => { Promise.resolve().then(() => chrome.runtime.sendMessage(to, message)).then((a) => answer(`answered ${JSON.stringify(a)}`), (e) => answer(`refused ${e.message}`)); return true; });');
  writeFileSync(join(folder, 'c.js'), "addEventListener('message', async ({ data }) => { if (data?.for !== 'stranger') return; const said = await chrome.runtime.sendMessage(data); postMessage({ said }, '*'); });");
  return folder;
}

describe.each((['chromium', 'firefox'] as BrowserKind[]).filter(canRun))('messages in %s', (kind) => {
  let session: Session;
  let served: Served;
  let stranger: string;

  beforeAll(async () => {
    served = await serve('test/samples', { '/framed.html': '<!doctype html><title>Framed</title><iframe src="arabic.html"></iframe>' });
    session = await start(kind);
    stranger = makeStranger(kind);
    await session.browser.installExtension(stranger);
  });
  afterAll(async () => {
    await session?.close();
    await served?.close();
    rmSync(stranger, { recursive: true, force: true });
  });

  const historyRows = async (): Promise<number> => {
    const library = await session.openOwn('popup.html');
    const rows = await library.evaluate(async () => {
      const known = (await indexedDB.databases()).some(({ name }) => name === 'safi');
      if (!known) return 0;
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('safi');
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(opening.error));
      });
      const count = await new Promise<number>((resolve) => {
        if (!database.objectStoreNames.contains('articles')) return resolve(0);
        const asked = database.transaction('articles').objectStore('articles').count();
        asked.addEventListener('success', () => resolve(asked.result));
      });
      database.close();
      return count;
    });
    await library.close();
    return rows;
  };

  test('a page and a frame in it find no way to speak', async () => {
    const page = await session.open(`${served.origin}/framed.html`);
    for (const frame of page.frames()) {
      const heard = await frame.evaluate((id, text) => {
        const messages = JSON.parse(text) as unknown[];
        const runtime = (globalThis as unknown as { chrome?: { runtime?: { sendMessage?(id: string, m: unknown): void } } }).chrome?.runtime;
        if (!runtime?.sendMessage) return 'no way';
        for (const message of messages) runtime.sendMessage(id, message);
        return 'sent';
      }, new URL(session.base).host, asText);
      expect(heard).toBe('no way');
    }
    await page.close();
  });

  test('another extension gets no answer', async () => {
    const page = await session.open(`${served.origin}/story-2.html`);
    const to = kind === 'firefox' ? 'safi@safi.example' : new URL(session.base).host;
    const answers = await page.evaluate(async (address, text) => {
      const messages = JSON.parse(text) as unknown[];
      const all: string[] = [];
      for (const message of messages) {
        all.push(await new Promise<string>((done) => {
          addEventListener('message', function hear({ data }: MessageEvent<{ said?: string }>) {
            if (data?.said === undefined) return;
            removeEventListener('message', hear as EventListener);
            done(data.said);
          } as EventListener);
          postMessage({ for: 'stranger', to: address, message }, '*');
          setTimeout(() => done('silence'), 3000);
        }));
      }
      return all;
    }, to, JSON.stringify(forged.slice(0, 10)));
    for (const answer of answers) expect(answer).toMatch(/^(refused|silence|answered (undefined|null))/);
    await page.close();
  });

  test('what is forged from Safi’s own origin is not answered, ten thousand of them do no harm, nothing is saved', { timeout: 120_000 }, async () => {
    const before = await historyRows();
    const own = await session.openOwn('popup.html');
    const answered = await own.evaluate(async (text) => {
      const messages = JSON.parse(text) as unknown[];
      const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }).chrome;
      const answers = await Promise.all(messages.map((message) => runtime.sendMessage(message).catch(() => undefined)));
      let wrong = answers.filter((answer) => answer !== undefined && answer !== null).length;
      const storm = Array.from({ length: 10_000 }, (_, i) => runtime.sendMessage(messages[i % messages.length]).catch(() => undefined));
      wrong += (await Promise.all(storm)).filter((answer) => answer !== undefined && answer !== null).length;
      return wrong;
    }, asText);
    expect(answered).toBe(0);
    await own.close();
    expect(await historyRows()).toBe(before);
    const page = await session.open(`${served.origin}/arabic.html`);
    await popupText(await openPopup(session, page), /شوف كمان/);
    await page.close();
  });
});
