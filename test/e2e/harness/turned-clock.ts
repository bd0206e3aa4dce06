/** A page of Safi's that believes in another time: every time in the history comes from its page's `Date`. */
import type { Page } from 'puppeteer-core';
import { inFirefoxWindow } from './firefox-window.ts';
import type { Session } from './session.ts';

/** Opens one of Safi's pages with a clock that is so many ms ahead (or behind, below 0), from before its first script on. */
export async function openWithClock(session: Session, path: string, ahead: number): Promise<Page> {
  const page = await session.browser.newPage();
  if (session.kind === 'firefox') await turnInFirefox(session, ahead);
  else await page.evaluateOnNewDocument(turn, ahead);
  await page.goto(session.base + path, { waitUntil: session.kind === 'firefox' ? [] : 'load' });
  await page.waitForSelector('body > *');
  if (Math.abs(await page.evaluate(() => Date.now()) - Date.now() - ahead) > 60_000) throw new Error('the clock was not turned');
  return page;
}

function turn(ahead: number): void {
  const Real = Date;
  const now = Real.now.bind(Real);
  globalThis.Date = class extends Real {
    constructor(...given: [] | [number]) { super(...(given.length === 0 ? [now() + ahead] : given) as [number]); }
    static override now(): number { return now() + ahead; }
  } as DateConstructor;
}

/** Its protocol runs no script in an extension's page before the page's own; its window may. Holds for pages opened from now on. */
async function turnInFirefox(session: Session, ahead: number): Promise<void> {
  const script = `addEventListener('DOMWindowCreated', ({ target }) => {
    const page = target.defaultView;
    if (!page.location.href.startsWith(${JSON.stringify(session.base)})) return;
    Cu.exportFunction(() => Date.now() + ${ahead}, Cu.waiveXrays(page).Date, { defineAs: 'now' });
  }, true);`;
  await inFirefoxWindow(session, `messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(script)}), true);`);
}
