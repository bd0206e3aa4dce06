import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { bare, type Exported } from '../../../../src/core/export/exported.ts';
import { exportFile, fileName, type ExportFormat } from '../../../../src/core/export/file.ts';
import type { Block, Inline, Reading } from '../../../../src/core/model.ts';
import { makeZip } from '../../../../src/core/export/zip.ts';

const words = { contents: 'المحتويات', related: 'روابط ذات صلة', highlights: 'ما ظلّلته', source: 'المصدر:', picture: 'صورة' };
const text = (words_: string): Inline[] => [{ type: 'text', text: words_ }];
const p = (words_: string): Block => ({ type: 'paragraph', inlines: text(words_) });
const kept = 'https://news.example/kept.png', absent = 'https://news.example/absent.jpg';
const png = Uint8Array.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'));

/** Every kind of block, and words that try to break out of each place they stand in. */
function reading(title = 'سدّ «النهضة»: ماذا بعد؟ <script>alert(1)</script> & "كلام"'): Reading {
  return {
    article: {
      title, section: 'اقتصاد', standfirst: 'خلاصة الخبر', byline: 'سلمى حسن', site: 'الخبر', host: 'news.example', date: '2026-03-04T10:00:00Z', lang: 'ar', dir: 'rtl',
      lead: { url: kept, alt: 'السد "من" بعيد' }, url: 'https://news.example/%D8%B3%D8%AF', canonical: 'https://news.example/سد',
      blocks: [
        { type: 'heading', level: 2, inlines: text('عنوان فرعي') },
        { type: 'paragraph', inlines: [{ type: 'text', text: 'قال ' }, { type: 'strong', inlines: text('الوزير') }, { type: 'em', inlines: text(' أمس') }, { type: 'break' }, { type: 'link', href: 'https://news.example/a?b=1&c=2', inlines: text('رابط') }, { type: 'code', text: '<b>' }, { type: 'sup', inlines: text('2') }, { type: 'sub', inlines: text('<i>') }] },
        p('Google said in English only.'), p('\u0000\u0008حرف \uFFFE محظور \uD800'),
        { type: 'paragraph', verse: true, inlines: [{ type: 'text', text: 'على قدر أهل العزم' }, { type: 'break' }, { type: 'text', text: 'تأتي العزائم' }] },
        { type: 'list', ordered: true, items: [{ inlines: text('أول'), list: { type: 'list', ordered: false, items: [{ inlines: text('فرع') }] } }, { inlines: text('ثان') }] },
        { type: 'list', ordered: true, items: [{ inlines: text('حاشية') }], notes: true },
        { type: 'list', ordered: false, items: [] },
        { type: 'quote', blocks: [p('اقتباس')], cite: text('قائل') },
        { type: 'figure', pictures: [{ url: absent, alt: '' }, { url: kept, alt: 'مكررة' }], caption: text('شرح الصورة'), credit: 'رويترز' },
        { type: 'table', caption: text('جدول'), rows: [[{ inlines: text('سنة'), header: true, columns: 2, rows: 1 }], [{ inlines: text('١'), header: false, columns: 1, rows: 0 }, { inlines: text('٢'), header: false, columns: 1, rows: 1 }], []] },
        { type: 'code', text: 'if (a < b && c) {}' },
        { type: 'embed', url: 'https://video.example/1', title: '', provider: 'فيديو' },
        { type: 'rule' },
        { type: 'paragraph', inlines: [{ type: 'link', href: 'javascript:alert(1)', inlines: text('رابط خبيث') }] },
      ],
      words: 30,
    },
    related: [
      { label: 'اقرأ أيضًا', title: 'قصة <b>أولى</b>', url: 'https://news.example/%D9%82?x=1&y=2', where: 'inline', position: 1, removal: 'r0' },
      { label: null, title: 'Second story', url: null, where: 'after', position: 14, removal: 'r1' },
    ],
    removed: [],
  };
}
const full = (title?: string): Exported => ({
  reading: reading(title), savedAt: Date.UTC(2026, 2, 5, 12), tags: ['سياسة دولية', '#مهم'], highlights: [{ quote: 'قال الوزير', note: 'ملاحظة: "تحقّق"' }], pictures: new Map([[kept, { type: 'image/png', bytes: png }]]),
});
const english: Exported = bare({ ...reading('A plain story'), article: { ...reading().article, title: 'A plain story', lang: 'en', dir: 'ltr', blocks: [p('Words.')] }, related: [] });
const make = (format: ExportFormat, articles: Exported[], title = 'قصة') => exportFile(format, articles, { title, words, now: Date.UTC(2026, 10, 24) });

/** Entries of a ZIP, by an independent reader: local headers one after the other. */
function unzip(bytes: Uint8Array): Map<string, string> {
  const found = new Map<string, string>();
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; view.getUint32(at, true) === 0x04034b50;) {
    const [method, size, nameSize] = [view.getUint16(at + 8, true), view.getUint32(at + 18, true), view.getUint16(at + 26, true)];
    const name = Buffer.from(bytes.subarray(at + 30, at + 30 + nameSize)).toString();
    const data = bytes.subarray(at + 30 + nameSize, at + 30 + nameSize + size);
    found.set(name, (method === 0 ? Buffer.from(data) : inflateRawSync(data)).toString());
    at += 30 + nameSize + size;
  }
  return found;
}

describe('EPUB', () => {
  const books = [['one article', [full()]], ['a thread in two languages', [full(), english, full('ثالثة')]], ['a bare text', [bare({ ...reading(''), article: { ...reading().article, title: '', url: null, canonical: null, lang: 'not a language', lead: null, blocks: [p('نص')] }, related: [] })]]] as const;

  it.each(books)('of %s passes the validator without an error or a warning', async (_name, articles) => {
    const { content } = await make('epub', [...articles]);
    const result = await EpubCheck.validate(content as Uint8Array);
    expect(result.messages.filter(({ severity }) => severity !== 'info' && severity !== 'usage')).toEqual([]);
  });

  // On Debian the program is the archive itself.
  const program = spawnSync('sh', ['-c', 'command -v java && command -v epubcheck'], { encoding: 'utf8' }).stdout.trim().split('\n')[1];
  const hasEpubCheck = program !== undefined;
  it.skipIf(!hasEpubCheck)(`passes EPUBCheck itself${hasEpubCheck ? '' : ' (skipped: no java or no epubcheck on this machine; on Debian: apt-get install epubcheck)'}`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'safi-epub-'));
    try {
      const file = join(folder, 'book.epub');
      writeFileSync(file, (await make('epub', [...books[1][1]])).content);
      expect(execFileSync('java', ['-jar', program!, '--failonwarnings', file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })).toMatch(/No errors or warnings/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 180_000);

  it('turns its pages from right to left, has a table of contents, related links and kept pictures', async () => {
    const { name, content } = await make('epub', [full(), english]);
    expect(name).toBe('قصة.epub');
    const files = unzip(content as Uint8Array);
    expect([...files.keys()][0]).toBe('mimetype');
    expect(files.get('EPUB/package.opf')).toContain('page-progression-direction="rtl"');
    expect(files.get('EPUB/nav.xhtml')).toContain('A plain story');
    expect(files.get('EPUB/chapter-1.xhtml')).toContain('روابط ذات صلة');
    expect(files.get('EPUB/chapter-1.xhtml')).toContain('src="picture-1.png"');
    expect(files.get('EPUB/chapter-1.xhtml')).toContain(`<a href="${absent}">صورة</a>`);
    expect(files.get('EPUB/chapter-2.xhtml')).toContain('dir="ltr"');
  });

  it('of the same articles is the same, byte for byte', async () => {
    expect((await make('epub', [full()])).content).toEqual((await make('epub', [full()])).content);
  });
});

describe('HTML', () => {
  it('is one file that loads and runs nothing, with every word as a word', async () => {
    const { content } = await make('html', [full(), english]);
    const dom = new JSDOM(content as string, { runScripts: 'outside-only' });
    const { document } = dom.window;
    expect(document.querySelectorAll('script, iframe, object, link, form, base')).toHaveLength(0);
    expect([...document.querySelectorAll('img')].every((image) => image.getAttribute('src')!.startsWith('data:image/png;base64,'))).toBe(true);
    expect([...document.querySelectorAll('a')].every((a) => /^(https?:|#)/.test(a.getAttribute('href')!))).toBe(true);
    expect(document.querySelector('article h1')!.textContent).toBe(reading().article.title);
    expect(document.documentElement.dir).toBe('rtl');
    expect(document.querySelector('article p[dir=ltr]')!.textContent).toBe('Google said in English only.');
    expect(document.querySelectorAll('nav li')).toHaveLength(2);
    expect(document.querySelector('meta[http-equiv]')!.getAttribute('content')).toContain("default-src 'none'");
    expect(document.body.textContent).toContain('رابط خبيث');
    expect(document.querySelector('.related')!.textContent).toContain('قصة <b>أولى</b>');
  });
});

describe('Markdown', () => {
  it('names the day on which the reader saved, where it is another one in UTC', async () => {
    vi.stubEnv('TZ', 'Asia/Baghdad');
    const { content } = await make('markdown', [{ ...full(), savedAt: Date.UTC(2026, 2, 5, 22) }]);
    vi.unstubAllEnvs();
    expect(content).toContain('saved: "2026-03-06"');
  });

  it('begins with front matter that is YAML whatever the title holds', async () => {
    const { name, content } = await make('markdown', [full()]);
    expect(name).toBe('قصة.md');
    const lines = (content as string).split('\n');
    expect(lines.slice(0, lines.indexOf('---', 1) + 1)).toEqual([
      '---', `title: ${JSON.stringify(reading().article.title)}`, 'source: "https://news.example/%D8%B3%D8%AF"', 'site: "الخبر"', 'author: "سلمى حسن"', 'published: "2026-03-04"', 'saved: "2026-03-05"', 'lang: "ar"',
      'tags:', '  - "سياسة-دولية"', '  - "مهم"', 'related:', '  - "https://news.example/%D9%82?x=1&y=2"', '  - "Second story"', '---',
    ]);
    expect(content).toContain('> قال الوزير\n\nملاحظة: "تحقّق"');
  });

  it('of several articles is a note each', async () => {
    const { name, content } = await make('markdown', [full('عنوان'), full('عنوان'), english]);
    expect(name).toBe('قصة.zip');
    expect([...unzip(content as Uint8Array).keys()]).toEqual(['عنوان.md', 'عنوان 2.md', 'A plain story.md']);
  });
});

it('a ZIP has no two names that a file system may hold for one', async () => {
  const { content } = await make('markdown', ['News', 'News', 'News 2', 'news'].map((title) => full(title)));
  const names = [...unzip(content as Uint8Array).keys()];
  expect(names).toHaveLength(4);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(4);
});

it('a lead picture that the text shows too stands in the file once; who took a picture is said', async () => {
  const { content } = await make('html', [full()]);
  expect(String(content).match(/src="data:image\/png/g)).toHaveLength(1);
  expect(String((await make('markdown', [full()])).content)).toContain('*رويترز*');
});

it('JSON and text hold every word', async () => {
  const json = JSON.parse((await make('json', [full()])).content as string);
  expect(json.articles[0]).toMatchObject({ article: { title: reading().article.title }, related: [{ label: 'اقرأ أيضًا' }, {}], highlights: [{ quote: 'قال الوزير' }], savedAt: '2026-03-05T12:00:00.000Z' });
  const plain = (await make('text', [full(), english])).content as string;
  for (const part of ['عنوان فرعي', 'تأتي العزائم', 'اقرأ أيضًا: قصة', 'Words.']) expect(plain).toContain(part);
});

it.each([['a/b:c*d?', 'a b c d'], ['', 'safi'], ['...', 'safi'], ['con', 'safi con'], ['\u202Eabc', 'abc'], ['كلمة '.repeat(40), `${'كلمة '.repeat(12)}`.trim()]])('a title %j makes the file name %j', (title, name) => {
  expect(fileName(title)).toBe(name);
});

const hasPython = spawnSync('python3', ['--version']).status === 0;
it.skipIf(!hasPython)('a ZIP is read by another program (Python)', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'safi-zip-'));
  try {
    const file = join(folder, 'a.zip');
    writeFileSync(file, await makeZip([{ name: 'واحد.txt', content: 'نص '.repeat(1000) }, { name: 'b', content: 'x', isStored: true }]));
    execFileSync('python3', ['-c', 'import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; z.extractall(sys.argv[2])', file, folder]);
    expect(readFileSync(join(folder, 'واحد.txt'), 'utf8')).toBe('نص '.repeat(1000));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
