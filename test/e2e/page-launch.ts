/** A browser without the extension, for tests that run parts of it as a page script. */
import puppeteer, { type Browser } from 'puppeteer-core';

export function launchBare(browser: 'chromium' | 'firefox', headless = true): Promise<Browser> {
  return browser === 'chromium'
    ? puppeteer.launch({ executablePath: process.env.BROWSER_BIN ?? '/usr/bin/chromium', args: process.getuid?.() === 0 ? ['--no-sandbox'] : [], headless })
    : puppeteer.launch({ browser: 'firefox', executablePath: process.env.FIREFOX_BIN ?? '/usr/bin/firefox-esr', headless });
}
