#!/usr/bin/env node
// A sheet of pictures of the reading view as it ships: languages × themes × widths × browsers.
//   npm run shots [-- --only ar,dark,360,chromium] [--out shots]
// One PNG each, and one sheet a browser and language (ImageMagick, where it is there).
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const LANGUAGES = ['ar', 'fa', 'en'];
const THEMES = ['light', 'sepia', 'dark'];
const WIDTHS = [360, 768, 1280];
const BROWSERS = ['chromium', 'firefox'];

const { values } = await import('node:util').then(({ parseArgs }) => parseArgs({ options: { only: { type: 'string', default: '' }, out: { type: 'string', default: 'dist/shots' } } }));
const only = values.only.split(',').filter(Boolean);
const wanted = (list) => (list.some((each) => only.includes(String(each))) ? list.filter((each) => only.includes(String(each))) : list);
mkdirSync(values.out, { recursive: true });

// The steps are the tests' own, written in TypeScript.
const steps = join('node_modules', '.cache', 'safi-shots.mjs');
await build({ entryPoints: ['test/shots/steps.ts'], bundle: true, platform: 'node', format: 'esm', outfile: steps, packages: 'external', logLevel: 'warning' });
const { takePictures } = await import(new URL(`../../${steps}`, import.meta.url));

for (const browser of wanted(BROWSERS)) {
  const files = await takePictures({ browser, languages: wanted(LANGUAGES), themes: wanted(THEMES), widths: wanted(WIDTHS), out: values.out });
  for (const language of wanted(LANGUAGES)) {
    const sheet = join(values.out, `sheet-${browser}-${language}.png`);
    const cells = files.filter(({ language: of }) => of === language);
    const tile = `${wanted(WIDTHS).length}x`;
    spawnSync('montage', [...cells.map(({ file }) => file), '-tile', tile, '-geometry', '640x1400>+12+12', '-gravity', 'north', '-background', '#8a8f8b', sheet]);
  }
  console.log(`${files.length} pictures of ${browser} in ${values.out}`);
}
