/** Strangers at the doors, two generations of the script, and what the reader teaches. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDisplay, type Display } from './harness/display.ts';
import { serve, type Served } from './harness/serve.ts';
import { canRun, start, type BrowserKind, type Session } from './harness/session.ts';
import { generatePage } from './page-generator.ts';
import { ask, closeTab, countHistory, grantAll, pause, setSettings, tabIdOf, tabOfOwn, teach, until } from './page-steps.ts';

interface State { kind: string; clean: boolean; lines: { id: string }[]; reading: { removed: { text: string; rule: string }[] } | null }

/** A label no file knows, with titles that change. */
const TAUGHT = 'من دفاتر المرفأ';
const own = (title: string): string => `<p>${TAUGHT}: ${title}</p>`;
const taughtPage = generatePage(7).replace('</h1>', `</h1><p>عاد الصيادون فجر اليوم إلى الميناء القديم بعد أسبوع من العاصفة، وكانت الشباك ثقيلة بما يكفي لملء الأكشاك كلها قبل شروق الشمس.</p><div id="target">${own('حين كان البحر يصل إلى سور المدينة')}</div><p>ويقول كبيرهم إن الموسم بدأ متأخرًا هذا العام، وإن الأسعار لن تهدأ قبل أن تعود المراكب الكبيرة من الشمال في نهاية الشهر.</p>`);

/** Everything a stranger could say to Safi. */
const FORGED = ['gate.article', 'page.count', 'page.rule', 'page.words', 'reader.open', 'article.save', 'reader.next', 'read', 'clean', 'teach', 'toString'].flatMap((name) => ['background', 'content'].map((to) => ({
  to, name, payload: { url: 'https://x.example/', isBack: false, count: 66, tabId: 1, ids: [], rule: { type: 'label', phrase: 'forged', host: null }, reading: {} },
})));

describe.each((['chromium', 'firefox'] as const).filter(canRun))('trust in the page, %s', (kind: BrowserKind) => {
  let session: Session;
  let display: Display;
  let site: Served;
  const markers = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll('safi-line, [data-safi]').length);
  const strangers = mkdtempSync(join(tmpdir(), 'safi-stranger-'));

  beforeAll(async () => {
    display = await openDisplay();
    site = await serve(undefined, {
      '/one': generatePage(103), '/taught': taughtPage,
      '/forger': generatePage(104).replace('</body>', `<iframe src="/forger-frame"></iframe><script>window.tried = []; ${forge('page')}</script></body>`),
      '/forger-frame': `<!doctype html><script>window.tried = []; ${forge('frame')}</script>`,
    });
    session = await start(kind, { display: display.name });
    await closeTab(session, await tabOfOwn(session, 'welcome.html'));
    await setSettings(session, { access: 'all' });
    expect(await grantAll(session, display)).toBe(true);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
    display?.close();
    rmSync(strangers, { recursive: true, force: true });
  });

  it('a page and its frame have no way in', async () => {
    const page = await session.open(`${site.origin}/forger`);
    await until('the page to be cleaned', () => markers(page));
    await pause(500);
    const [settings, rows] = [await session.evaluate<{ settings: { rules?: unknown[] } }>(`chrome.storage.local.get('settings')`), await countHistory(session)];
    expect(settings.settings.rules ?? []).toEqual([]);
    expect(rows).toBe(0);
    for (const frame of page.frames()) {
      const tried = await frame.evaluate(() => (globalThis as unknown as { tried: string[] }).tried);
      expect(tried.filter((answer) => !/^(no interface|refused)/.test(answer)), frame.url()).toEqual([]);
    }
    // The page can say what a newer copy would say: Safi puts it right and is there again at the next click.
    const tab = await tabIdOf(session, page);
    await page.evaluate(() => document.dispatchEvent(new CustomEvent('safi:takes-over', { cancelable: true })));
    expect(await markers(page)).toBe(0);
    await session.evaluate(`chrome.scripting.executeScript({ target: { tabId: ${tab} }, files: ['content.js'] })`);
    await ask(session, tab, 'clean');
    expect(await markers(page)).toBeGreaterThan(0);
    await page.close();
  });

  it('another extension is not heard', async () => {
    const id = kind === 'chromium' ? new URL(session.base).host : 'safi@safi.example';
    const script = `const api = globalThis.browser ?? chrome; for (const message of ${JSON.stringify(FORGED)}) { try { Promise.resolve(api.runtime.sendMessage(${JSON.stringify(id)}, message)).then((answer) => { if (answer !== undefined) api.storage.local.set({ answered: message }); }, () => undefined); } catch {} }`;
    writeFileSync(join(strangers, 'manifest.json'), JSON.stringify({
      manifest_version: 3, name: 'Stranger', version: '1', permissions: ['storage'],
      background: kind === 'chromium' ? { service_worker: 's.js' } : { scripts: ['s.js'] },
      content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['s.js'] }],
      browser_specific_settings: { gecko: { id: 'stranger@safi.example' } },
    }));
    writeFileSync(join(strangers, 's.js'), script);
    await session.browser.installExtension(strangers);
    const page = await session.open(`${site.origin}/one`);
    await pause(2500);
    const stored = await session.evaluate<{ settings: { rules?: unknown[] } }>(`chrome.storage.local.get('settings')`);
    expect(stored.settings.rules ?? []).toEqual([]);
    expect(await countHistory(session)).toBe(0);
    await page.close();
  });

  it('teach, reload: the line is gone', async () => {
    const page = await session.open(`${site.origin}/taught`);
    const tab = await tabIdOf(session, page);
    const before = await until('an answer', () => ask<State>(session, tab, 'read'));
    expect(before.reading!.removed.filter(({ text }) => text.includes(TAUGHT))).toEqual([]);
    await teach(session, tab);
    const line = await page.$('#target p');
    const box = (await line!.boundingBox())!;
    await page.mouse.move(box.x + box.width - 30, box.y + box.height / 2);
    await page.mouse.click(box.x + box.width - 30, box.y + box.height / 2);
    await pause(300);
    await page.keyboard.press('Tab'); // From the rules to the button that remembers.
    await page.keyboard.press('Enter');
    const stored = await until('the rule', () => session.evaluate<{ phrase: string; host: string }[] | undefined>(`chrome.storage.local.get('settings').then(({ settings }) => settings.rules?.length ? settings.rules : undefined)`));
    expect(stored).toEqual([{ type: 'label', phrase: TAUGHT, host: '127.0.0.1' }]);
    await page.reload();
    const after = await until('the line to go', async () => {
      const state = await ask<State>(session, tab, 'read');
      return state.clean && state.reading?.removed.some(({ text }) => text.includes(TAUGHT)) ? state : undefined;
    });
    expect(after.clean).toBe(true);
    expect(await page.evaluate(() => document.querySelectorAll('safi-teach').length)).toBe(0);
    await setSettings(session, { rules: [] });
    await page.close();
  });

  it('the keyboard alone teaches too, and Escape leaves no trace', async () => {
    const page = await session.open(`${site.origin}/taught`);
    const tab = await tabIdOf(session, page);
    await until('an answer', () => ask<State>(session, tab, 'read'));
    await ask(session, tab, 'restore');
    const markup = await page.evaluate(() => document.documentElement.outerHTML);
    await teach(session, tab);
    expect(await page.evaluate(() => document.querySelectorAll('safi-teach').length)).toBe(1);
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'Enter', 'Escape'] as const) await page.keyboard.press(key);
    await until('the panel to close', async () => (await page.evaluate(() => document.querySelectorAll('safi-teach').length)) === 0);
    // With a line framed, Enter presses the panel's button all the same.
    await teach(session, tab);
    for (const key of ['ArrowDown', 'ArrowDown', 'Tab', 'Enter'] as const) await page.keyboard.press(key);
    await until('the panel to close', async () => (await page.evaluate(() => document.querySelectorAll('safi-teach').length)) === 0);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(markup);
    await page.close();
  });

  it('after an update one copy acts, and what the old one folded can be put back', async () => {
    const page = await session.open(`${site.origin}/one`);
    await until('the page to be cleaned', () => markers(page));
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await pause(500);
    // The same folder installed over itself: for the browser an update. Safi's own pages close with the old version.
    await session.browser.installExtension(resolve(process.env.SAFI_DIST ?? 'dist', kind));
    await pause(3000);
    const own = await session.openOwn('options.html');
    const updated: Session = { ...session, evaluate: async <T>(script: string) => (await own.evaluate(script)) as T };
    await page.bringToFront();
    await until('the new copy to have folded', () => markers(page));
    const tab = await tabIdOf(updated, page);
    await until('an answer of the new copy', () => ask<State>(updated, tab, 'read'));
    await ask(updated, tab, 'restore');
    await pause(500);
    expect(await page.evaluate(() => document.querySelectorAll('safi-line, [data-safi]').length)).toBe(0);
    const bare = await page.evaluate(async () => new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html').body.textContent);
    expect(await page.evaluate(() => document.body.textContent)).toBe(bare);
    await page.close();
  });
});

/** A script of a page that tries whatever is at hand. */
function forge(who: string): string {
  return `
    const api = globalThis.browser?.runtime ?? globalThis.chrome?.runtime;
    for (const message of ${JSON.stringify(FORGED)}) {
      window.postMessage(message, '*');
      parent.postMessage(message, '*');
      document.dispatchEvent(new CustomEvent(message.name, { detail: message }));
      if (!api?.sendMessage) { tried.push('no interface ${who}'); continue; }
      try { Promise.resolve(api.sendMessage(message)).then((answer) => tried.push('answered ' + JSON.stringify(answer)), (error) => tried.push('refused ' + error)); }
      catch (error) { tried.push('refused ' + error); }
    }`;
}
