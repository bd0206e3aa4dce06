/** The two moments between which the first text comes to the screen. */

/** ms after which a page that is looked at, but not painted (its window is covered), goes on. */
const UNPAINTED = 1000;

/**
 * Answers when the document is parsed and its style sheet there, or known to be missing. The script waits for neither:
 * it asks the history meanwhile.
 */
export async function documentStands(): Promise<void> {
  if (document.readyState === 'loading') await new Promise((resolve) => { document.addEventListener('DOMContentLoaded', resolve, { once: true }); });
  const link = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]');
  if (!link || link.sheet) return;
  await new Promise((resolve) => { for (const outcome of ['load', 'error']) link.addEventListener(outcome, resolve, { once: true }); });
}

/** Answers when text is on the screen: what is loaded before that takes from its time. At once where nobody looks at the page. */
export function textIsSeen(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve();
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => { if (list.getEntriesByName('first-contentful-paint').length > 0) goOn(); });
    const timer = setTimeout(goOn, UNPAINTED);
    function goOn(): void {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    }
    observer.observe({ type: 'paint', buffered: true });
  });
}
