#!/usr/bin/env node
// Renders the PNGs of the manifest from the SVG sources beside this file: npm run icons
// 16 px is drawn separately; `no-access` is the toolbar glyph at 45 %.
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../test/setup/browsers.mjs';

const here = new URL('.', import.meta.url);

const PICTURES = [
  ...[16, 32, 48, 128].map((size) => ({ name: 'tile', size })),
  ...['toolbar-light', 'toolbar-dark'].flatMap((name) => [16, 32].map((size) => ({ name, size }))),
  ...[16, 32].map((size) => ({ name: 'no-access', from: 'toolbar-light', size, opacity: 0.45 })),
];

const browser = await puppeteer.launch(launchOptions('chromium'));
try {
  const page = await browser.newPage();
  for (const { name, from = name, size, opacity = 1 } of PICTURES) {
    const svg = await readFile(new URL(size === 16 ? `${from}-16.svg` : `${from}.svg`, here), 'base64');
    await page.setViewport({ width: size, height: size });
    await page.goto(`data:text/html,<body style="margin:0"><img style="display:block;width:${size}px;height:${size}px;opacity:${opacity}" src="data:image/svg+xml;base64,${svg}">`);
    await writeFile(new URL(`${name}-${size}.png`, here), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
