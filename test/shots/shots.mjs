#!/usr/bin/env node
// A sheet of pictures of the reading view as it ships: languages × themes × widths × browsers.
//   npm run shots [-- --only ar,dark,360,chromium] [--out shots]
//   npm run shots -- --only shapes,ur,he,zh,ja,ko,light
//   npm run shots -- --beside      ten pages beside Firefox's own Reader View
//   npm run shots -- --readme      the README's picture of it
//   npm run shots -- --map         the story map with 5, 40 and 2,000 articles, and how long each took (--only 40,ar,dark,1280)
// One PNG each, and one sheet a browser and language.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const LANGUAGES = ['ar', 'fa', 'en'];
/** Taken when they are named: table, poem and code; Urdu, Hebrew, Chinese, Japanese, Korean. */
const OTHERS = ['shapes', 'ur', 'he', 'zh', 'ja', 'ko'];
const THEMES = ['light', 'sepia', 'dark'];
const WIDTHS = [360, 768, 1280];
const BROWSERS = ['chromium', 'firefox'];

const { values } = await import('node:util').then(({ parseArgs }) => parseArgs({ options: { only: { type: 'string', default: '' }, beside: { type: 'boolean', default: false }, readme: { type: 'boolean', default: false }, map: { type: 'boolean', default: false }, out: { type: 'string', default: 'dist/shots' } } }));
const only = values.only.split(',').filter(Boolean);
const wanted = (list) => (list.some((each) => only.includes(String(each))) ? list.filter((each) => only.includes(String(each))) : list);
const languages = [...LANGUAGES, ...OTHERS].some((each) => only.includes(each)) ? [...LANGUAGES, ...OTHERS].filter((each) => only.includes(each)) : LANGUAGES;
mkdirSync(values.out, { recursive: true });

// The steps are the tests' own, written in TypeScript.
async function load(name) {
  const outfile = join('node_modules', '.cache', `safi-shots-${name}.mjs`);
  await build({ entryPoints: [`test/shots/${name}.ts`], bundle: true, platform: 'node', format: 'esm', outfile, packages: 'external', logLevel: 'warning' });
  return import(new URL(`../../${outfile}`, import.meta.url));
}

if (values.beside) {
  console.log(`${await (await load('beside')).takePairs(values.out)} pairs in ${values.out}`);
  process.exit(0);
}

if (values.map) {
  const { takeMapPictures, histories } = await load('map');
  const count = await takeMapPictures({
    browser: wanted(BROWSERS).at(0), languages: wanted(['ar', 'en']), themes: wanted(['light', 'dark']),
    widths: wanted([360, 1280]), names: wanted(Object.keys(histories)), out: values.out,
  });
  console.log(`${count} pictures in ${values.out}`);
  process.exit(0);
}

const { takePictures, takeReadmePicture } = await load('steps');
if (values.readme) {
  await takeReadmePicture('test/shots/pictures/reading-view.png');
  console.log('wrote test/shots/pictures/reading-view.png');
  process.exit(0);
}

for (const browser of wanted(BROWSERS)) {
  const count = await takePictures({ browser, languages, themes: wanted(THEMES), widths: wanted(WIDTHS), out: values.out });
  console.log(`${count} pictures of ${browser} in ${values.out}`);
}
