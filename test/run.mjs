#!/usr/bin/env node
// `npm test`: set-up, then every suite; the last line sums them: `N passed, N failed[, N skipped]`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root, setUp } from './setup/set-up.mjs';

setUp();
const total = { passed: 0, failed: 0, skipped: 0 };
/** What failed, told once more at the end: the suites' own words are thousands of lines above by then. */
const failures = [];
const bin = (name) => join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
const run = (command, args) => spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

const firstLines = (message) => stripVTControlCharacters(message).split('\n').slice(0, 3).join('\n    ');

/** A check that passes or fails as a whole. */
function check(name, command, args) {
  console.log(`\n── ${name}`);
  const passed = run(command, args);
  total[passed ? 'passed' : 'failed'] += 1;
  if (!passed) failures.push(name);
  return passed;
}

/** A vitest project, counted test by test. */
function suite(project) {
  console.log(`\n── ${project}`);
  const folder = mkdtempSync(join(tmpdir(), 'safi-test-'));
  const report = join(folder, 'report.json');
  const passed = run(bin('vitest'), ['run', '--project', project, '--reporter', 'default', '--reporter', 'json', '--outputFile.json', report]);
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    total.passed += result.numPassedTests;
    total.skipped += result.numPendingTests + (result.numTodoTests ?? 0);
    const files = result.testResults.filter((file) => file.status === 'failed');
    for (const { name, message, assertionResults } of files) {
      const failed = assertionResults.filter((test) => test.status === 'failed');
      // A file that does not load has no tests of its own; it counts as one failure.
      total.failed += Math.max(failed.length, 1);
      if (failed.length === 0) failures.push(`${relative(root, name)}: ${firstLines(message)}`);
      for (const test of failed) failures.push(`${relative(root, name)} > ${test.fullName}: ${firstLines(test.failureMessages.join('\n'))}`);
    }
    if (!passed && files.length === 0) total.failed += 1;
  } catch {
    total.failed += 1;
    failures.push(`${project}: wrote no report`);
  }
  rmSync(folder, { recursive: true, force: true });
}

check('build', process.execPath, ['build.mjs']);
check('types', bin('tsc'), ['--noEmit']);
check('lint', bin('oxlint'), []);
suite('unit');
suite('laws');
suite('e2e');
suite('soak'); // a slice, with a new seed each time, printed

if (failures.length > 0) console.log(`\n── failed\n${failures.join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
process.exit(total.failed ? 1 : 0);
