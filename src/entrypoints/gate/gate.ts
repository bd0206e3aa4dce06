/**
 * Runs on every page of the sites the reader granted, so it is as small as can be: it asks one question, and only
 * if the answer is yes does the background bring the rest. The only file that talks to the browser without the messenger.
 */
import { noteFirstFrame } from '../../platform/first-frame.ts';
import { looksLikeArticle } from './looks-like-article.ts';

declare const chrome: { runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> } };

/** ms after which a page that builds itself with scripts, or a click that changed its address, is asked again. */
const AGAIN = [800, 2500];
const FLAG = Symbol.for('safi.gate');

let answered = '';

function ask(): void {
  const page = location.href.split('#')[0]!;
  if (page === answered || !chrome.runtime?.id || !looksLikeArticle(document)) return;
  answered = page;
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const payload = { url: location.href.slice(0, 8000), isBack: entry?.type === 'back_forward' };
  chrome.runtime.sendMessage({ to: 'background', name: 'gate.article', payload }).catch(() => {
    answered = ''; // The background was not there; the next chance asks again.
  });
}

const askAgain = (): void => AGAIN.forEach((pause) => setTimeout(ask, pause));

function begin(): void {
  noteFirstFrame();
  ask();
  const world = globalThis as { [FLAG]?: boolean };
  if (world[FLAG]) return;
  world[FLAG] = true;
  if (!answered) askAgain();
  // An address that changes without loading: after a click, or by Back and Forward.
  addEventListener('click', askAgain, { capture: true, passive: true });
  addEventListener('popstate', askAgain);
}

// A page that Chromium prepares unseen is not the one its tab shows, until the reader comes to it.
if ((document as { prerendering?: boolean }).prerendering) document.addEventListener('prerenderingchange', begin, { once: true });
else begin();
