/** Puts load on the built extension and reads its memory. Chromium tells heaps, Firefox the memory of whole processes. */
import type { Page } from 'puppeteer-core';
import { killBackground } from '../e2e/harness/background.ts';
import { openDisplay } from '../e2e/harness/display.ts';
import { inFirefoxWindow } from '../e2e/harness/firefox-window.ts';
import { serve, type Served } from '../e2e/harness/serve.ts';
import { canRun, start, type BrowserKind, type Session } from '../e2e/harness/session.ts';
import { generatePage } from '../e2e/page-generator.ts';
import { grantAll, setSettings } from '../e2e/page-steps.ts';

/** How much of each, and in `--small`. */
const amounts = { tabs: [200, 10], saves: [10_000, 200], storm: [100_000, 2_000], day: [400, 20] } as const;
type Load = keyof typeof amounts;
/** A curve that ends above this many times its second point is a leak. */
const MOST_GROWTH = 2;
const POINTS = 10;
const PAGES = 50;
/** Saves asked for in one call of the protocol, which waits a minute and no longer. */
const SAVES_ASKED = 20;

/** Prints each load; false when one grows without bound. */
export async function measureLoad(kind: BrowserKind, wanted: Load[], isSmall: boolean): Promise<boolean> {
  if (!canRun(kind)) return true;
  const display = await openDisplay();
  const site = await serve(undefined, Object.fromEntries(Array.from({ length: PAGES }, (_, i) => [`/story-${i}`, generatePage(i + 1)])));
  let isBounded = true;
  try {
    for (const load of wanted) {
      const session = await start(kind, { display: display.name });
      try {
        await setSettings(session, { access: 'all', neverSites: ['localhost'] });
        if (!(await grantAll(session, display))) throw new Error('the browser did not grant the sites');
        const amount = amounts[load][isSmall ? 1 : 0];
        const curves = await loads[load](session, site, amount);
        console.log(`\n${kind}, ${load}: ${amount}`);
        for (const [name, values] of Object.entries(curves)) {
          const growth = values.at(-1)! / values[Math.min(1, values.length - 1)]!;
          if (growth > MOST_GROWTH) isBounded = false;
          console.log(`  ${name.padEnd(34)} ${values.map((value) => value.toFixed(1)).join(' ')} MB   growth ×${growth.toFixed(2)}${growth > MOST_GROWTH ? '  UNBOUNDED' : ''}`);
        }
      } finally {
        await session.close();
      }
    }
  } finally {
    await site.close();
    display.close();
  }
  return isBounded;
}

type Curves = Record<string, number[]>;
const loads: Record<Load, (session: Session, site: Served, amount: number) => Promise<Curves>> = {
  /** Tabs with articles, each cleaned by itself; beside them tabs of a site where Safi stays out. */
  async tabs(session, site, amount) {
    const curves: Curves = { [workerName(session)]: [], [pageName(session)]: [] };
    const opened: Page[] = [];
    for (let i = 0; i < amount; i++) {
      const page = await session.open(`${site.origin}/story-${i % PAGES}`);
      opened.push(page);
      await page.waitForFunction(() => document.querySelector('safi-line, [data-safi]'), { timeout: 30_000 }).catch(() => undefined);
      if (isPoint(i, amount)) {
        curves[workerName(session)]!.push(await workerMemory(session));
        // Firefox tells whole processes, so all of them by the number of tabs.
        curves[pageName(session)]!.push(await pageMemory(session, page) / (session.kind === 'firefox' ? opened.length : 1));
      }
    }
    if (session.kind === 'chromium') {
      const without: number[] = [];
      for (let i = 0; i < 5; i++) without.push(await pageMemory(session, await session.open(`${site.origin.replace('127.0.0.1', 'localhost')}/story-${i}`)));
      curves['the same tabs without Safi (heap)'] = without;
    }
    return curves;
  },

  /** One save after the other, as Safi's own pages ask for them. */
  async saves(session, _, amount) {
    const curve: number[] = [];
    const each = Math.ceil(amount / POINTS);
    for (let from = 0; from < amount; from += SAVES_ASKED) {
      const unkept = await session.evaluate<number>(`(async () => {
        let unkept = 0;
        for (let n = ${from}; n < ${Math.min(amount, from + SAVES_ASKED)}; n++) {
          const url = 'https://almarfa.example/load/' + n;
          const answer = await chrome.runtime.sendMessage({ to: 'background', name: 'article.save', payload: { reading: {
            article: { title: 'Story ' + n + ' of the load', section: null, standfirst: null, byline: null, site: 'Almarfa', host: 'almarfa.example', date: null, lang: 'en', dir: 'ltr', lead: null, url, canonical: url, words: 400,
              blocks: Array.from({ length: 12 }, (_, i) => ({ type: 'paragraph', inlines: [{ type: 'text', text: ('Paragraph ' + i + ' of ' + n + ' on timber and tides. ').repeat(5) }] })) },
            related: [{ label: 'Read also', title: 'Story ' + (n + 1) + ' of the load', url: 'https://almarfa.example/load/' + (n + 1), where: 'after', position: 12, removal: 'r0' }], removed: [] } } });
          if (!answer?.kept) unkept += 1;
        }
        return unkept;
      })()`);
      if (unkept > 0) throw new Error(`${unkept} saves were not kept`);
      if ((from + SAVES_ASKED) % each === 0) curve.push(await workerMemory(session));
    }
    return { [workerName(session)]: curve };
  },

  /** Messages as fast as they go: nonsense, forged readings, and honest counts. */
  async storm(session, _, amount) {
    const curve: number[] = [];
    for (let point = 0; point < POINTS; point++) {
      await session.evaluate<void>(`(async () => {
        const long = 'x'.repeat(20000);
        const sent = Array.from({ length: ${Math.ceil(amount / POINTS)} }, (_, i) => chrome.runtime.sendMessage([
          { to: 'background', name: 'article.save', payload: { reading: { article: { title: long }, related: [], removed: [] } } },
          { to: 'background', name: 'reader.next', payload: { tabId: i, url: 'javascript:' + long } },
          { to: 'background', name: 'none-' + i, payload: { long } }, { to: 'background', name: 'page.count', payload: { count: i } }, long,
        ][i % 5]).catch(() => undefined));
        await Promise.all(sent);
      })()`);
      curve.push(await workerMemory(session));
    }
    return { [workerName(session)]: curve };
  },

  /** One tab that reads story after story without loading anew, blocks that come late, reading views, the library, a background that ends in between. */
  async day(session, site, amount) {
    const curves: Curves = { [workerName(session)]: [], [pageName(session)]: [] };
    const page = await session.open(`${site.origin}/story-0`);
    for (let i = 0; i < amount; i++) {
      await page.evaluate(async (html, address) => {
        const story = new DOMParser().parseFromString(html, 'text/html');
        history.pushState(null, '', address);
        document.title = story.title + address;
        document.body.replaceChildren(...story.body.childNodes);
        await new Promise((wait) => { setTimeout(wait, 300); });
        const late = document.createElement('p');
        late.innerHTML = `اقرأ أيضًا: <a href="${address}-late">محطة التحلية الرابعة تدخل الخدمة في الربيع المقبل بعد تأخير</a>`;
        document.querySelector('article')?.append(late);
        await new Promise((wait) => { setTimeout(wait, 300); });
      }, generatePage(i + 1), `/day-${i}`);
      if (i % 10 === 9) {
        for (const path of ['library.html', 'popup.html']) await (await session.openOwn(path)).close();
        if (i % 40 === 39) await killBackground(session).catch(() => undefined);
      }
      if (isPoint(i, amount)) {
        curves[workerName(session)]!.push(await workerMemory(session));
        curves[pageName(session)]!.push(await pageMemory(session, page));
      }
    }
    return curves;
  },
};

const isPoint = (i: number, amount: number): boolean => (i + 1) % Math.max(1, Math.floor(amount / POINTS)) === 0;
const workerName = ({ kind }: Session): string => (kind === 'chromium' ? 'background (heap)' : 'background and own pages (process)');
const pageName = ({ kind }: Session): string => (kind === 'chromium' ? 'page with Safi in it (heap)' : 'web pages (processes, a tab)');

/** MB of the background after a collection; it is woken when it sleeps. */
async function workerMemory(session: Session): Promise<number> {
  await session.evaluate("chrome.runtime.sendMessage({ to: 'background', name: 'none', payload: {} }).catch(() => undefined)");
  if (session.kind === 'firefox') return firefoxMemory(session, "type === 'extension'");
  const target = await session.browser.waitForTarget((t) => t.type() === 'service_worker' && t.url().startsWith(session.base), { timeout: 20_000 });
  const worker = await target.createCDPSession();
  try {
    await worker.send('HeapProfiler.collectGarbage');
    return (await worker.send('Runtime.getHeapUsage')).usedSize / 1e6;
  } finally {
    await worker.detach().catch(() => undefined);
  }
}

/** MB of the page's heap, in which Safi's script lives too. */
async function pageMemory(session: Session, page: Page): Promise<number> {
  if (session.kind === 'firefox') return firefoxMemory(session, "type.startsWith('web')");
  const own = await page.createCDPSession();
  try {
    await own.send('HeapProfiler.collectGarbage');
    return (await own.send('Runtime.getHeapUsage')).usedSize / 1e6;
  } finally {
    await own.detach().catch(() => undefined);
  }
}

/** MB of the processes that fit, after asking them all to collect. */
async function firefoxMemory(session: Session, fits: string): Promise<number> {
  const bytes = await inFirefoxWindow<number>(session, `
    await new Promise((done) => Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager).minimizeMemoryUsage(done));
    const { children } = await ChromeUtils.requestProcInfo();
    return children.filter(({ type }) => ${fits}).reduce((sum, { memory }) => sum + memory, 0);`);
  return bytes / 1e6;
}
