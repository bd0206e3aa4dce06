/**
 * Stands in for webextension-polyfill in the scripts that run in a web page, which are loaded with every article, and in
 * the reading view, whose first text is waited for (build.mjs puts it there). They touch a handful of calls, which answer
 * with promises under this name in both browsers.
 * `browser` would not do: in Chromium a page's element of that id answers to it.
 */
import type { Browser } from 'webextension-polyfill';

export default (globalThis as unknown as { chrome: Browser }).chrome;
