/**
 * One real browser with the built extension in it: the very folder that ships, no host, permission or hook added.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser, launchOptions } from '../../setup/browsers.mjs';

export type BrowserKind = 'chromium' | 'firefox';

/** The built folders, from the project's root, where npm runs; SAFI_DIST names others, such as an unpacked package. */
const dist = (kind: BrowserKind): string => resolve(process.env.SAFI_DIST ?? 'dist', kind);
/** Firefox gives every installation a random host for its pages; the tests fix it to find them. */
export const firefoxHost = '5af10000-0000-4000-8000-000000000001';
export const firefoxId = 'safi@safi.example';

export interface SessionOptions {
  profile?: string;
  /** Name of an X display: a window instead of headless. */
  display?: string;
  /** null: the window's own size. */
  viewport?: { width: number; height: number; deviceScaleFactor?: number; isMobile?: boolean; hasTouch?: boolean } | null;
  language?: string;
  args?: string[];
  prefs?: Record<string, unknown>;
}

export interface Session {
  kind: BrowserKind;
  browser: Browser;
  profile: string;
  /** e.g. chrome-extension://…/ */
  base: string;
  /** Page errors, and errors of Safi's own pages and worker, as they come. */
  errors: string[];
  open(url: string): Promise<Page>;
  /** Opens one of Safi's pages in a tab, e.g. 'library.html'. */
  openOwn(path: string): Promise<Page>;
  /** Waits for a tab whose address starts with the path of one of Safi's pages. */
  waitForOwn(path: string, timeout?: number): Promise<Page>;
  /** Evaluates in an extension context with all of the browser's API (an own page kept open in a tab). */
  evaluate<T>(script: string): Promise<T>;
  close(): Promise<void>;
}

/** True when the browser is there; else false with a printed reason (in CI: an error). */
export function canRun(kind: BrowserKind): boolean {
  if (findBrowser(kind) && existsSync(dist(kind))) return true;
  const reason = existsSync(dist(kind)) ? `no ${kind} on this machine` : `dist/${kind} is missing: npm run build`;
  if (process.env.CI) throw new Error(`e2e: ${reason}`);
  console.log(`e2e: skipped ${kind}: ${reason}`);
  return false;
}

export const newProfile = (): string => mkdtempSync(join(tmpdir(), 'safi-profile-'));

/** Starts the browser, installs the extension, waits until its background has run once. */
export async function start(kind: BrowserKind, options: SessionOptions = {}): Promise<Session> {
  const launch = launchOptions(kind);
  const profile = options.profile ?? newProfile();
  const env = { ...process.env, ...(options.display ? { DISPLAY: options.display } : {}), LANGUAGE: options.language ?? 'en' };
  const shared = { ...launch, userDataDir: profile, headless: !options.display, env, defaultViewport: options.viewport === undefined ? { width: 1280, height: 900 } : options.viewport, protocolTimeout: 60_000 };
  const browser = kind === 'chromium'
    ? await puppeteer.launch({
      ...shared,
      pipe: true,
      enableExtensions: true,
      args: [...launch.args, `--lang=${options.language ?? 'en'}`, ...(options.args ?? [])],
    })
    : await puppeteer.launch({
      ...shared,
      args: [...launch.args, '--remote-allow-system-access', ...(options.args ?? [])],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [firefoxId]: firefoxHost }),
        'extensions.webextOptionalPermissionPrompts': false,
        // An extension put in by the protocol leaves at the end; what it stored stays, as for one from the store.
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
        'intl.locale.requested': options.language ?? 'en-US',
        'datareporting.policy.dataSubmissionEnabled': false,
        'app.update.enabled': false,
        'network.captive-portal-service.enabled': false,
        'network.connectivity-service.enabled': false,
        'browser.shell.checkDefaultBrowser': false,
        ...options.prefs,
      },
    });
  const id = await browser.installExtension(dist(kind));
  const base = kind === 'chromium' ? `chrome-extension://${id}/` : `moz-extension://${firefoxHost}/`;
  const errors: string[] = [];
  const watch = (page: Page): void => {
    page.on('pageerror', (error) => errors.push(`${page.url()}: ${(error as Error).stack ?? String(error)}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && page.url().startsWith(base)) errors.push(`${page.url()}: ${message.text()}`);
    });
  };

  let helper: Page | null = null;
  const session: Session = {
    kind,
    browser,
    profile,
    base,
    errors,
    async open(url) {
      const page = await browser.newPage();
      watch(page);
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async openOwn(path) {
      const page = await browser.newPage();
      watch(page);
      // Firefox's protocol never reports «load» for an extension page.
      await page.goto(base + path, { waitUntil: kind === 'firefox' ? [] : 'load' });
      await page.waitForSelector('body > *');
      return page;
    },
    async waitForOwn(path, timeout = 20_000) {
      const until = Date.now() + timeout;
      while (Date.now() < until) {
        for (const page of await browser.pages()) {
          // Firefox's protocol reports no navigation to an extension page: the page itself is asked.
          const url = kind === 'firefox' ? await page.evaluate(() => location.href).catch(() => '') : page.url();
          if (!url.startsWith(base + path)) continue;
          watch(page);
          await page.waitForSelector('body > *');
          return page;
        }
        await new Promise((wait) => setTimeout(wait, 100));
      }
      throw new Error(`no tab came to ${path}; open are ${(await browser.pages()).map((page) => page.url()).join(' ')}`);
    },
    async evaluate<T>(script: string) {
      if (!helper || helper.isClosed()) {
        const front = (await browser.pages()).at(-1);
        helper = await session.openOwn('options.html');
        await front?.bringToFront();
      }
      return (await helper.evaluate(script)) as T;
    },
    async close() {
      await browser.close().catch(() => undefined);
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  if (kind === 'chromium') await browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().startsWith(base), { timeout: 20_000 });
  // The welcome page comes to the front by itself after an install; whatever a test opens must come after it.
  await session.waitForOwn('welcome.html', options.profile ? 5_000 : 20_000).catch(() => null);
  return session;
}
