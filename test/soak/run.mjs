#!/usr/bin/env node
// `npm run soak`: hostile pages and files, fuzz, kills, a full disk, lost databases and axe in full, in both browsers. Takes some hours on
// two cores. Words choose files by their names:
//   npm run soak [-- hostile|imports|fuzz|kills|disk-full|lost-database|axe] [--seed N]
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root, setUp } from '../setup/set-up.mjs';

setUp();
const words = process.argv.slice(2);
const at = words.indexOf('--seed');
const seed = at >= 0 ? words.splice(at, 2)[1] : undefined;
const env = { ...process.env, SAFI_SOAK: 'full', ...(seed ? { SAFI_SEED: seed } : {}) };
const run = (script, args) => spawnSync(process.execPath, [script, ...args], { cwd: root, env, stdio: 'inherit' }).status ?? 1;

process.exit(run('build.mjs', []) || run(join('node_modules', 'vitest', 'vitest.mjs'), ['run', '--project', 'soak', ...words]));
