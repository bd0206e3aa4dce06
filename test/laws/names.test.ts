import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { filesUnder, textOf } from './source-files.ts';

test('folders and files are named after an idea', () => {
  const vague = /(?:^|\/)(?:utils?|common|helpers?|managers?|misc|stuff)(?:\/|\.\w+$)/i;
  expect(filesUnder('src').filter((path) => vague.test(path))).toEqual([]);
  expect(filesUnder('src').filter((path) => /\.tsx?$/.test(path) && !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*|zh-Hans|zh-Hant|[a-z]{2,3}-[A-Za-z]{2,4})\.(?:d\.)?tsx?$/.test(path.split('/').at(-1) ?? ''))).toEqual([]);
});

test('the top level holds what the plan names and what tools demand', () => {
  const allowed = ['.ci', '.editorconfig', '.github', '.gitignore', '.oxlintrc.json', 'LICENSE', 'README.md', 'build.mjs', 'icons', 'manifest.json', 'package-lock.json', 'package.json', 'src', 'test', 'tsconfig.json', 'tsconfig.lib.json', 'vitest.config.ts'];
  const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n').filter(Boolean).map((path) => path.split('/')[0] ?? '');
  expect([...new Set(tracked)].filter((name) => !allowed.includes(name))).toEqual([]);
});

test('the code speaks English alone; languages live in data', () => {
  const data = /^src\/(?:core\/detect\/(?:labels|widgets)\/|core\/text\/|core\/detect\/(?:grammar|lexicon)|_locales\/)/;
  // Letters: marks such as «،؛؟» may stand in code.
  const arabic = /[\u0620-\u064a\u066e-\u06d3]{3,}/;
  const code = filesUnder('src').filter((path) => /\.tsx?$/.test(path) && !data.test(path));
  const stringsOf = (path: string): string => (textOf(path).replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '').match(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g) ?? []).join('\n');
  expect(code.filter((path) => arabic.test(stringsOf(path)))).toEqual([]);
});
