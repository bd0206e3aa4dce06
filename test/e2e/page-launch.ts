/** A browser without the extension, for tests that run parts of it as a page script. */
import puppeteer, { type Browser } from 'puppeteer-core';
import { launchOptions } from '../setup/browsers.mjs';
import type { BrowserKind } from './harness/session.ts';

export const launchBare = (kind: BrowserKind, headless = true): Promise<Browser> => puppeteer.launch({ ...launchOptions(kind), headless });
