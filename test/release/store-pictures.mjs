#!/usr/bin/env node
// `npm run store-pictures`: the five pictures of each store listing, Arabic and English, 1280×800 as the stores ask,
// taken of the built extension in a real Chromium on the sample stories. Written to .github/store/pictures.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root, setUp } from '../setup/set-up.mjs';

setUp();
const out = join(root, '.github', 'store', 'pictures');
mkdirSync(out, { recursive: true });
// The steps are the tests' own, written in TypeScript.
const outfile = join(root, 'node_modules', '.cache', 'safi-store-pictures.mjs');
await build({ entryPoints: [join(root, 'test', 'release', 'store-pictures.ts')], bundle: true, platform: 'node', format: 'esm', outfile, packages: 'external', logLevel: 'warning', absWorkingDir: root });
const { takeStorePictures } = await import(new URL(`file://${outfile}`));
for (const language of ['ar', 'en']) console.log((await takeStorePictures(language, out)).join('\n'));
