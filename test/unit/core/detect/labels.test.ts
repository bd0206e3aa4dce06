import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../src/core/text/fold.ts';
import { languages } from '../../../../src/core/detect/labels/index.ts';

const folder = fileURLToPath(new URL('../../../../src/core/detect/labels/', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'index.ts' && name !== 'template.ts');

describe('label files', () => {
  it('are at least 60, each in the index under its own code', () => {
    expect(files.length).toBeGreaterThanOrEqual(60);
    expect(languages.map((l) => `${l.lang}.ts`).sort()).toEqual(files.sort());
  });

  it.each(languages.map((l) => [l.lang, l] as const))('%s is well written', (_code, language) => {
    for (const [key, phrases] of Object.entries({ ...language.labels, ...language.trailing })) {
      const all = phrases.split(/;\s*/u).map((p) => p.trim()).filter(Boolean);
      expect(new Set(all.map(fold)).size, `${key} holds a phrase twice`).toBe(all.length);
      for (const phrase of all) {
        expect(phrase.match(/[([]/gu)?.length ?? 0, phrase).toBe(phrase.match(/[)\]]/gu)?.length ?? 0);
        for (const [, name] of phrase.matchAll(/\{(\w+)\}/gu)) expect(language.words, phrase).toHaveProperty(name!);
        expect(fold(phrase), phrase).toMatch(/[\p{L}\p{N}]/u);
      }
    }
  });

  it('stay small together', () => {
    const bytes = gzipSync(files.map((name) => readFileSync(folder + name, 'utf8').replace(/^(?:import|\/\*\*).*$/gmu, '')).join('\n'), { level: 9 }).length;
    expect(bytes / files.length).toBeLessThan(342); // on average, so that a language more is no failure
  });
});
