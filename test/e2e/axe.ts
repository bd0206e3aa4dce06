/** axe-core in one of Safi's pages. Its source goes in past the page's policy: through the protocol, or by the browser's own hand. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { inFirefoxWindow } from './harness/firefox-window.ts';
import type { Popup } from './harness/popup.ts';
import type { Session } from './harness/session.ts';
import { settled } from './page-steps.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Answers the violations, one line each; runs where axe is. */
const RUN = `axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ': ' + target.join(' ') + ': ' + (failureSummary ?? '').replace(/\\s+/g, ' '))))`;

/** What axe finds against WCAG 2.2 AA and its own best practices, one line each. Empty when all is well. */
export async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(`${source};undefined`);
  await settled(page);
  return await page.evaluate(RUN) as string[];
}

/** The same in the open popup, which in Firefox is no page of the protocol's: axe runs in a sandbox over its window. */
export async function findPopupViolations(session: Session, popup: Popup): Promise<string[]> {
  if (popup.page) return findViolations(popup.page);
  return JSON.parse(await inFirefoxWindow<string>(session, `
    const { messageManager } = document.querySelector('.webextension-popup-browser');
    return new Promise((done) => {
      const name = 'safi-axe-' + Math.random();
      messageManager.addMessageListener(name, function answer({ data }) { messageManager.removeMessageListener(name, answer); done(data); });
      const inFrame = (sender, source, run) => {
        const box = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        Cu.evalInSandbox(source, box);
        Cu.evalInSandbox('(' + run + ').then((lines) => JSON.stringify(lines))', box).then((found) => sendAsyncMessage(sender, found), (error) => sendAsyncMessage(sender, JSON.stringify(['axe did not run: ' + error])));
      };
      const script = '(' + inFrame + ')(' + JSON.stringify(name) + ', ' + JSON.stringify(${JSON.stringify(source)}) + ', ' + JSON.stringify(${JSON.stringify(RUN)}) + ')';
      messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(script), false);
    });`));
}
