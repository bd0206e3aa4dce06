/**
 * The real popup, opened by the toolbar button's own path: the reader's gesture grants activeTab as a click would.
 * Chromium: the protocol triggers the action of a tab. Firefox: the browser window's own code does (system access).
 */
import type { Page } from 'puppeteer-core';
import { inFirefoxWindow } from './firefox-window.ts';
import { firefoxId, type Session } from './session.ts';

export interface Popup {
  /** What is printed in it. */
  text(): Promise<string>;
  has(selector: string): Promise<boolean>;
  click(selector: string): Promise<void>;
  screenshot(): Promise<Uint8Array>;
  /** Chromium only: the popup as a page, for keys and the accessibility tree. */
  page: Page | null;
  close(): Promise<void>;
}

/** Presses Safi's button for the tab of `page` and waits until the popup says something about it. */
export async function openPopup(session: Session, page: Page): Promise<Popup> {
  await page.bringToFront();
  return session.kind === 'chromium' ? openInChromium(session, page) : openInFirefox(session);
}

/** Polls until the popup's text matches, and returns it. */
export async function popupText(popup: Popup, pattern: RegExp, timeout = 30_000): Promise<string> {
  const until = Date.now() + timeout;
  let text = '';
  while (Date.now() < until) {
    text = await popup.text().catch(() => '');
    if (pattern.test(text)) return text;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error(`the popup never said ${pattern}; it says: ${text}`);
}

async function openInChromium(session: Session, page: Page): Promise<Popup> {
  const root = await session.browser.target().createCDPSession();
  const own = await page.createCDPSession();
  const { targetInfo } = await own.send('Target.getTargetInfo');
  const { targetInfos } = await root.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  // The action belongs to the tab, not to the page in it; a page's tab is found by address when several are open.
  const tab = targetInfos.findLast(({ url }) => url === targetInfo.url);
  if (!tab) throw new Error(`no tab shows ${targetInfo.url}`);
  await root.send('Extensions.triggerAction' as never, { id: new URL(session.base).host, targetId: tab.targetId } as never);
  const target = await session.browser.waitForTarget((t) => t.url().startsWith(`${session.base}popup.html`), { timeout: 30_000 });
  const popup = await target.asPage();
  return {
    page: popup,
    text: () => popup.evaluate(() => document.body.innerText),
    has: async (selector) => (await popup.$(selector)) !== null,
    click: async (selector) => {
      // The popup may close inside the click: then the protocol's answer never comes, and the click was still done.
      await popup.click(selector).catch((error: unknown) => {
        if (!popup.isClosed() && !/closed|detached|Session/i.test(String(error))) throw error;
      });
    },
    screenshot: async () => {
      await popup.evaluate(untilOneHeight);
      return popup.screenshot({ fullPage: true, captureBeyondViewport: true });
    },
    close: async () => { await popup.close().catch(() => undefined); },
  };
}

/** The popup's window grows with what is printed in it; a picture taken meanwhile shows its top a second time. */
async function untilOneHeight(): Promise<void> {
  let before = -1;
  for (let i = 0; i < 20 && before !== window.innerHeight; i++) {
    before = window.innerHeight;
    await new Promise((wait) => setTimeout(wait, 150));
  }
}

/** Code for Firefox's browser window; `popup` is the panel's <browser>, `inPopup` runs code in it as the reader's own act. */
const popupScript = (body: string): string => `
  const popup = document.querySelector('.webextension-popup-browser');
  const inPopup = (code) => new Promise((done) => {
    const name = 'safi-test-' + Math.random();
    popup.messageManager.addMessageListener(name, function answer({ data }) { popup.messageManager.removeMessageListener(name, answer); done(data); });
    // Firefox swaps the popup's frame while its panel opens: what the old one was asked is never answered.
    setTimeout(() => done(null), 2000);
    const script = 'const act = content.windowUtils.setHandlingUserInput(true); let value; try { value = (() => {' + code + '})(); } finally { act.destruct(); } sendAsyncMessage(' + JSON.stringify(name) + ', value);';
    popup.messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent('{' + script + '}'), false);
  });
  ${body}`;

async function openInFirefox(session: Session): Promise<Popup> {
  const run = <T>(body: string): Promise<T> => inFirefoxWindow<T>(session, popupScript(body));
  await inFirefoxWindow(session, `
    const shown = document.querySelector('.webextension-popup-browser');
    if (shown) {
      // The button closes a popup that is open.
      shown.closest('panel').hidePopup();
      while (document.querySelector('.webextension-popup-browser')) await new Promise((wait) => setTimeout(wait, 20));
    }
    const { extension } = WebExtensionPolicy.getByID('${firefoxId}');
    await extension.apiManager.global.browserActionFor(extension).triggerAction(window);
  `);
  const until = Date.now() + 15_000;
  const answers = (): Promise<boolean> => run<boolean | null>("return popup ? inPopup('return true') : false").then((said) => said === true);
  while (!(await answers()) && Date.now() < until) await new Promise((wait) => setTimeout(wait, 100));
  return {
    page: null,
    text: async () => {
      const text = await run<string | null>("return inPopup('return content.document.body.innerText')");
      if (text === null) throw new Error('the popup does not answer');
      return text;
    },
    has: async (selector) => (await run(`return inPopup('return !!content.document.querySelector(' + ${JSON.stringify(JSON.stringify(selector))} + ')')`)) === true,
    click: async (selector) => {
      const found = await run(`return inPopup('const found = content.document.querySelector(' + ${JSON.stringify(JSON.stringify(selector))} + '); found?.click(); return !!found;')`);
      if (!found) throw new Error(found === null ? 'the popup does not answer' : `nothing in the popup is ${selector}`);
    },
    screenshot: async () => {
      const data = await run(`
        const { width, height } = popup.getBoundingClientRect();
        const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, width, height), 2, 'rgb(255,255,255)');
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        canvas.getContext('2d').drawImage(bitmap, 0, 0);
        const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
        let binary = '';
        for (const byte of bytes) binary += String.fromCharCode(byte);
        return btoa(binary);`);
      return Buffer.from(String(data), 'base64');
    },
    close: async () => { await run("popup?.closest('panel')?.hidePopup()"); },
  };
}
