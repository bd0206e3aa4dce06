/** A Markdown note: words of a page, of a file or of the reader never become markup in it. */
import { expect, test } from 'vitest';
import { bare } from '../../../../src/core/export/exported.ts';
import { toMarkdownNote } from '../../../../src/core/export/markdown-file.ts';
import type { Reading } from '../../../../src/core/model.ts';
import { markdownSinks } from '../../../hostile/markdown-sinks.ts';

const hostile = ['<img src=x onerror=1>', '[x](javascript:1)', '```\n<b>', '~~~~\n````\n<b>', '`<b>`', '\n\n<b>\n', '&lt;b&gt;', '--- \n# x', '![x](data:1)', '</code><b>', '[x]: javascript:1', '\\<b>', '\\\\<b>', '](javascript:1'];
const words = { contents: 'Contents', related: 'Related', highlights: 'Highlights', source: 'From', picture: 'Picture' };
const url = 'https://almarfa.example/x';

const readingOf = (text: string): Reading => ({
  article: {
    title: text, section: text, standfirst: text, byline: text, site: text, host: text, date: text, lang: text, dir: 'ltr', lead: { url, alt: text }, url, canonical: url, words: 1,
    blocks: [
      { type: 'paragraph', inlines: [{ type: 'text', text }, { type: 'break' }, { type: 'code', text }, { type: 'link', href: url, inlines: [{ type: 'strong', inlines: [{ type: 'text', text }] }] }] },
      { type: 'heading', level: 2, inlines: [{ type: 'em', inlines: [{ type: 'text', text }] }, { type: 'sup', inlines: [{ type: 'text', text }] }] }, { type: 'code', text }, { type: 'embed', url, title: text, provider: text },
      { type: 'quote', blocks: [{ type: 'code', text }, { type: 'paragraph', inlines: [{ type: 'code', text }] }], cite: [{ type: 'text', text }] },
      { type: 'figure', pictures: [{ url, alt: text }], caption: [{ type: 'text', text }] }, { type: 'list', ordered: true, items: [{ inlines: [{ type: 'text', text }, { type: 'code', text }] }] },
      { type: 'table', caption: [], rows: [[{ inlines: [{ type: 'text', text }, { type: 'code', text }], header: true, columns: 1, rows: 1 }]] },
    ],
  },
  related: [{ label: text, title: text, url, where: 'after', position: 8, removal: 'r0' }], removed: [],
});

test.each(hostile)('%j stays words', (text) => {
  const note = toMarkdownNote({ ...bare(readingOf(text)), tags: [text], highlights: [{ quote: text, note: text }] }, words);
  expect(markdownSinks(note), note).toEqual([]);
});
