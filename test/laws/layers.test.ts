import { describe, expect, test } from 'vitest';
import { textOf } from './source-files.ts';

interface Metafile {
  inputs: Record<string, { imports: { path: string; kind: string }[] }>;
  outputs: Record<string, { entryPoint?: string; inputs: Record<string, unknown>; imports: { path: string }[] }>;
}
const { chromium, firefox, lib } = JSON.parse(textOf('dist/meta.json')) as Record<'chromium' | 'firefox' | 'lib', Metafile>;

/** Who may import whom. A room may always import itself. */
const allowed: Record<string, string[]> = {
  core: [],
  cli: ['core'],
  store: ['core'],
  platform: ['core'],
  ui: ['core', 'platform'],
  entrypoints: ['core', 'store', 'platform', 'ui'],
};
const roomOf = (path: string): string | null => /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
const surfaceOf = (path: string): string | null => /^src\/entrypoints\/([^/]+)\//.exec(path)?.[1] ?? null;
const packageOf = (path: string): string | null => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? null;
const edges = Object.entries({ ...chromium.inputs, ...firefox.inputs, ...lib.inputs }).flatMap(([from, { imports }]) => imports.map(({ path }) => ({ from, to: path })));

/** All source files that end up in one output, through its chunks. */
function bundled(metafile: Metafile, name: string): string[] {
  const seen = new Set<string>();
  const visit = (output: string): string[] => {
    if (seen.has(output)) return [];
    seen.add(output);
    const found = metafile.outputs[output];
    return found ? [...Object.keys(found.inputs), ...found.imports.flatMap(({ path }) => visit(path))] : [];
  };
  return visit(name);
}

describe('layers', () => {
  test('the bundles hold something to judge', () => {
    expect(edges.length).toBeGreaterThan(50);
  });

  test('rooms import only the rooms they may', () => {
    const broken = edges.filter(({ from, to }) => {
      const [a, b] = [roomOf(from), roomOf(to)];
      return a && b && a !== b && !allowed[a]?.includes(b);
    });
    expect(broken).toEqual([]);
  });

  test('what the browser loads imports no other thing the browser loads', () => {
    const broken = edges.filter(({ from, to }) => surfaceOf(from) && surfaceOf(to) && surfaceOf(from) !== surfaceOf(to));
    expect(broken).toEqual([]);
  });

  test('each package has one room', () => {
    const rooms: Record<string, string> = { 'webextension-polyfill': 'platform', idb: 'store' };
    for (const [name, room] of Object.entries(rooms)) {
      const importers = edges.filter(({ from, to }) => packageOf(to) === name && packageOf(from) !== name).map(({ from }) => roomOf(from));
      expect(new Set(importers), name).toEqual(new Set([room]));
    }
    expect(edges.filter(({ from, to }) => roomOf(from) === 'core' && packageOf(to))).toEqual([]);
  });

  test.each(['content', 'gate', 'teach'])('%s holds neither store, reading view, Preact nor polyfill', (script) => {
    for (const [metafile, browser] of [[chromium, 'chromium'], [firefox, 'firefox']] as const) {
      const inputs = bundled(metafile, `dist/${browser}/${script}.js`);
      expect(inputs.length).toBeGreaterThan(0);
      expect(inputs.filter((path) => path.startsWith('src/store/') || path.startsWith('src/entrypoints/reader/') || ['preact', 'idb', 'webextension-polyfill'].includes(packageOf(path) ?? ''))).toEqual([]);
    }
  });

  test.each(['gate', 'teach'])('%s holds no labels', (script) => {
    const inputs = bundled(chromium, `dist/chromium/${script}.js`);
    expect(inputs.filter((path) => packageOf(path) || /\/labels\//.test(path))).toEqual([]);
  });

  test('the library holds no browser API', () => {
    expect(textOf('dist/lib/safi.mjs')).not.toMatch(/\b(?:browser|chrome)\.(?:runtime|tabs|storage|scripting)\b/);
  });
});
