/** What a page of Safi can tell and change of the extension, for the tests. */
import type { Page } from 'puppeteer-core';
import type { Session } from './harness/session.ts';
import { until } from './page-steps.ts';

const api = 'const { storage, permissions } = globalThis.browser ?? chrome;';

/** The settings as they lie in storage; `{}` before the first change. */
export const storedSettings = <T = Record<string, unknown>>(page: Page): Promise<T> =>
  page.evaluate(`(async () => { ${api} return (await storage.local.get('settings')).settings ?? {}; })()`) as Promise<T>;

export const storeSettings = (page: Page, settings: object): Promise<unknown> =>
  page.evaluate(`(async () => { ${api} await storage.local.set({ settings: ${JSON.stringify(settings)} }); })()`);

/** Match patterns the browser has granted. */
export const grantedOrigins = (page: Page): Promise<string[]> =>
  page.evaluate(`(async () => { ${api} return (await permissions.getAll()).origins ?? []; })()`) as Promise<string[]>;

/** An appearance in full, with the theme and language wanted. */
export const appearance = (theme: string, interfaceLanguage: string): object =>
  ({ theme, size: 21, line: null, measure: 38, font: 'naskh', weight: 400, interfaceLanguage, pictures: true });

/** Waits until the welcome page has come, as it does by itself after the install, and tells how many tabs show it. */
export const welcomeTabs = (session: Session): Promise<number> => until('the welcome page', () =>
  session.evaluate<number>("(async () => (await (globalThis.browser ?? chrome).tabs.query({})).filter(({ url }) => url?.includes('/welcome.html')).length)()"));
