#!/usr/bin/env node
// Texts that `safi clean --jsonl` cleans in a second on one core, and whether every line came out, in order.
//   npm run bench:stream [-- --lines 30000]
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root, setUp } from '../setup/set-up.mjs';

setUp({ browsers: false });
const at = process.argv.indexOf('--lines');
const count = at > 0 ? Number(process.argv[at + 1]) : 30_000;
if (spawnSync(process.execPath, ['build.mjs'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0) process.exit(1);

// The texts of test/texts, each with a number of its own; one line in a thousand is no JSON.
const texts = readdirSync(join(root, 'test', 'texts'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => readFileSync(join(root, 'test', 'texts', name, 'source.txt'), 'utf8'));
const lineAt = (i) => (i % 1000 === 999 ? `broken ${i}` : JSON.stringify({ id: i, text: texts[i % texts.length] }));
const letters = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;

const onOneCore = spawnSync('taskset', ['--version']).status === 0 ? ['taskset', ['-c', '0', process.execPath]] : [process.execPath, []];
const child = spawn(onOneCore[0], [...onOneCore[1], join(root, 'dist', 'lib', 'cli.mjs'), 'clean', '--jsonl'], { stdio: ['pipe', 'pipe', 'ignore'] });
let out = 0, wrong = 0, related = 0, processorSeconds = null;
createInterface({ input: child.stdout }).on('line', (line) => {
  const row = JSON.parse(line);
  if (out % 1000 === 999 ? !row.line?.includes(out) : row.id !== out) wrong += 1;
  related += row.related?.length ?? 0;
  out += 1;
  if (out === count) processorSeconds = timeOf(child.pid);
});

/** Seconds a process has had of a processor, its start included: what a busy machine does not blur. Null where the system does not tell. */
function timeOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch { return null; }
}

const startedAt = performance.now();
for (let i = 0; i < count; i++) if (!child.stdin.write(`${lineAt(i)}\n`)) await new Promise((resolve) => { child.stdin.once('drain', resolve); });
child.stdin.end();
await new Promise((resolve) => { child.stdout.once('end', resolve); });
const seconds = (performance.now() - startedAt) / 1000;
console.log(`${count} texts of ${letters.toFixed(0)} letters on one core: ${Math.round(count / seconds)} a second${processorSeconds ? `, ${Math.round(count / processorSeconds)} a second of processor time` : ''}`);
console.log(`${out} lines out, ${count - out} lost, ${wrong} out of order, ${related} related lines found`);
process.exit(out === count && wrong === 0 ? 0 : 1);
