#!/usr/bin/env node
// `npm run package`: builds, and writes to dist/packages the zips for the stores and the source zip for their review.
// The same sources give the same bytes; the printed hashes show it.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root, setUp } from '../setup/set-up.mjs';
import { zip } from './zip.mjs';

setUp({ browsers: false });
const built = spawnSync(process.execPath, ['build.mjs'], { cwd: root, stdio: 'inherit' });
if (built.status !== 0) process.exit(1);

const filesUnder = (folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)).filter((path) => statSync(path).isFile());
const named = (folder, paths) => new Map(paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]));

/** What is under version control; in an unpacked source zip, where no Git is, all that is not made here. */
function sourceFiles() {
  try {
    return execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split('\0').filter(Boolean).map((path) => join(root, path)).filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
  } catch {
    return filesUnder(root).filter((path) => !/^(node_modules|dist)([\\/]|$)/.test(relative(root, path)));
  }
}

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const packages = join(root, 'dist', 'packages');
mkdirSync(packages, { recursive: true });
const contents = {
  chromium: named(join(root, 'dist', 'chromium'), filesUnder(join(root, 'dist', 'chromium'))),
  firefox: named(join(root, 'dist', 'firefox'), filesUnder(join(root, 'dist', 'firefox'))),
  source: named(root, sourceFiles()),
};
for (const [name, files] of Object.entries(contents)) {
  const bytes = zip(files);
  const file = join(packages, `safi-${version}-${name}.zip`);
  writeFileSync(file, bytes);
  console.log(`${createHash('sha256').update(bytes).digest('hex')}  ${relative(root, file)}  ${(bytes.length / 1024).toFixed(0)} KB, ${files.size} files`);
}
