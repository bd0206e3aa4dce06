/** What the script that runs in web pages must not hold, because every page would wait for it. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../src/entrypoints/content/content.ts', import.meta.url));

describe('the script in web pages', () => {
  it('asks no browser what \\p{…} is: text/characters.ts knows', async () => {
    const { outputFiles } = await build({ entryPoints: [script], bundle: true, write: false, logLevel: 'error' });
    const code = outputFiles[0]!.text;
    expect(code.length).toBeGreaterThan(100_000);
    expect(code.match(/^.*\\p\{.*$/gmu) ?? []).toEqual([]);
  });
});
