#!/usr/bin/env node
// Memory of Safi's background and of its script in the pages, under load, in the built extension (npm run build first):
// many tabs with articles, saves in a row, a storm of messages, a day of reading. Prints megabytes after a garbage
// collection at ten points of each, and the growth from the second point to the last; ends with 1 when one more than doubles.
//   npm run bench:load [-- --small] [--only tabs,saves,storm,day] [--browser chromium|firefox]
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values } = parseArgs({ options: { small: { type: 'boolean', default: false }, only: { type: 'string', default: 'tabs,saves,storm,day' }, browser: { type: 'string', default: 'chromium,firefox' } } });
// The steps are the tests' own, written in TypeScript.
const script = join('node_modules', '.cache', 'safi-load.mjs');
await build({ entryPoints: ['test/bench/load-run.ts'], bundle: true, platform: 'node', format: 'esm', outfile: script, packages: 'external', logLevel: 'warning' });
const { measureLoad } = await import(new URL(`../../${script}`, import.meta.url));
let isBounded = true;
for (const browser of values.browser.split(',')) isBounded = (await measureLoad(browser, values.only.split(','), values.small)) && isBounded;
process.exit(isBounded ? 0 : 1);
