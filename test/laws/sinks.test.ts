import { describe, expect, test } from 'vitest';
import { filesUnder, textOf } from './source-files.ts';

/** Ways in which text becomes markup or code. */
const sinks: Record<string, RegExp> = {
  innerHTML: /\binnerHTML\b/,
  outerHTML: /\bouterHTML\s*=/,
  insertAdjacentHTML: /\binsertAdjacentHTML\b/,
  'document.write': /\bdocument\s*\.\s*write(?:ln)?\s*\(/,
  dangerouslySetInnerHTML: /\bdangerouslySetInnerHTML\b/,
  setHTML: /\bsetHTML(?:Unsafe)?\s*\(/,
  createContextualFragment: /\bcreateContextualFragment\b/,
  parseFromString: /\bparseFromString\s*\(/,
  eval: /(?<![\w.$])eval\s*\(/,
  Function: /\bnew\s+Function\b/,
  'timer with a string': /\bset(?:Timeout|Interval)\s*\(\s*['"`]/,
  'srcdoc': /\bsrcdoc\s*=/,
};
const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
const sources = filesUnder('src').filter((path) => /\.tsx?$/.test(path) && !path.startsWith('src/cli/'));

describe('no text becomes markup or code', () => {
  test.each(Object.entries(sinks))('%s', (_, sink) => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.filter((path) => sink.test(withoutComments(textOf(path))))).toEqual([]);
  });

  test('nor in what is shipped', () => {
    const shipped = filesUnder('dist/chromium').filter((path) => path.endsWith('.js'));
    expect(shipped.filter((path) => /\.innerHTML\s*=|\bnew Function\b|(?<![\w.$])eval\(/.test(textOf(path)))).toEqual([]);
  });
});

test('no page loads anything from elsewhere, and none has script or style in its markup', () => {
  const pages = filesUnder('src').filter((path) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThanOrEqual(5);
  for (const path of pages) {
    const html = textOf(path);
    expect(html, path).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    expect(html, path).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(html, path).not.toMatch(/<style|\sstyle=|\son\w+=/);
  }
});
