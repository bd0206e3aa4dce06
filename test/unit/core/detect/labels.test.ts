import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../src/core/text/fold.ts';
import { matchLabel, matchTrailing } from '../../../../src/core/detect/grammar.ts';
import { lexiconFor } from '../../../../src/core/detect/lexicon.ts';
import { languages } from '../../../../src/core/detect/labels/index.ts';

const folder = fileURLToPath(new URL('../../../../src/core/detect/labels/', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'index.ts' && name !== 'template.ts');

describe('label files', () => {
  it('are at least 60, each in the index under its own code', () => {
    expect(files.length).toBeGreaterThanOrEqual(60);
    expect(languages.map((l) => `${l.lang}.ts`).sort()).toEqual(files.sort());
  });

  it('have each a text of their own in test/texts', () => {
    const texts = readdirSync(fileURLToPath(new URL('../../../texts/', import.meta.url)));
    expect(languages.map(({ lang }) => lang).filter((lang) => !texts.some((name) => name.startsWith(`${lang}-`)))).toEqual([]);
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

  /** A phrase written out, once for each way to begin it. */
  function printed(source: string, words: Record<string, string> = {}): string[] {
    const choices = (part: string): string[] => part.replace(/^\{(\w+)\}\??$/u, (_, name: string) => words[name] ?? '').replace(/^[([]|[)\]]$/gu, '').split('|');
    const [first, ...rest] = [...source.replace(/…?:?$/u, '').matchAll(/(\s*)(\([^)]*\)|\[[^\]]*\]|\{\w+\}\??|[^\s([{]+)/gu)];
    return choices(first![2]!).map((beginning) => beginning + rest.map(([, gap, part]) => gap! + choices(part!)[0]!).join(''));
  }

  /** A phrase of the end of a page with each of its choices. */
  function chosen(source: string): string[] {
    const group = /\(([^)]*)\)/u.exec(source);
    return group ? group[1]!.split('|').flatMap((choice) => chosen(source.slice(0, group.index) + choice + source.slice(group.index + group[0].length))) : [source];
  }

  it.each(languages.map((l) => [l.lang, l] as const))('%s: every phrase is met, however it begins', (code, { labels, trailing, words }) => {
    const lexicon = lexiconFor({ languages: [code] });
    for (const phrases of Object.values(labels)) for (const source of phrases.split(';').map((p) => p.trim()).filter(Boolean)) {
      for (const label of printed(source, words)) expect(matchLabel(`${label}: …`, lexicon), `${source} as ${label}`).not.toBeNull();
    }
    for (const phrases of Object.values(trailing ?? {})) for (const source of phrases.split(';').map((p) => p.trim()).filter(Boolean)) {
      for (const phrase of chosen(source)) expect(matchTrailing(phrase.replaceAll('…', ' 12 '), lexicon), `${source} as ${phrase}`).not.toBeNull();
    }
  });

  it('stay small together', () => {
    const bytes = gzipSync(files.map((name) => readFileSync(folder + name, 'utf8').replace(/^(?:import|\/\*\*).*$/gmu, '')).join('\n'), { level: 9 }).length;
    expect(bytes / files.length).toBeLessThan(510); // on average, so that a language more is no failure
  });
});
