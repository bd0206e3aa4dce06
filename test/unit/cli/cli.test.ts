import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text as textOfStream } from 'node:stream/consumers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArguments, UsageError } from '../../../src/cli/arguments.ts';
import { clean } from '../../../src/cli/clean.ts';
import { cleanLine, cleanStream } from '../../../src/cli/stream.ts';
import { forTerminal } from '../../../src/cli/terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'safi-'));
const story = 'الري تنهي ترميم القناطر القديمة\nأعلنت وزارة الري اليوم انتهاء أعمال ترميم القناطر القديمة بعد ثلاث سنوات من العمل.\nشوف كمان: افتتاح متحف الري في دمياط بعد تجديده\nوأوضح المهندس أن البوابات الجديدة تسمح بتنظيم المياه على مدار العام.\nالتعليقات';
const page = `<!doctype html><html lang="ar"><head><title>الري تنهي ترميم القناطر القديمة</title><link rel="canonical" href="https://news.example/2026/11/qanater"><meta property="og:type" content="article"></head><body><article><h1>الري تنهي ترميم القناطر القديمة</h1>${Array.from({ length: 5 }, (_, i) => `<p>فقرة ${i} من الخبر: أعلنت الوزارة أن أعمال الترميم انتهت، وأن التكلفة بقيت ضمن الميزانية المقررة لهذا العام، وأن الجسر يفتح قريبا.</p>`).join('<p>اقرأ أيضا: <a href="/2026/10/museum-reopens-after-works">افتتاح متحف الري في دمياط بعد تجديده</a></p>')}</article></body></html>`;

async function run(args: string[], stdin = ''): Promise<{ code: number; out: string; complaints: string }> {
  let out = '', complaints = '';
  const request = readArguments(['clean', ...args]);
  if (request.command !== 'clean') throw new Error('not a file');
  const code = await clean(request, { stdin: (async function* () { yield Buffer.from(stdin); })(), write: (text) => { out += text; }, complain: (text) => { complaints += text; } });
  return { code, out, complaints };
}
function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('arguments', () => {
  it.each([[[]], [['toast']], [['clean']], [['clean', 'a', 'b']], [['clean', 'a', '--bad']], [['clean', 'a', '--url']], [['clean', 'a', '--url', 'ftp://x']], [['clean', 'a', '--json', '--why']], [['clean', '--jsonl', 'a']]])('%j is a mistake that is named', (args) => expect(() => readArguments(args)).toThrow(UsageError));
  it('reads what is right', () => {
    expect(readArguments(['clean', '-', '--url', 'https://a.example/b', '--why'])).toEqual({ command: 'clean', file: '-', url: 'https://a.example/b', form: 'why', kind: null });
    expect(readArguments(['clean', '--jsonl'])).toEqual({ command: 'stream' });
    expect(readArguments(['--help'])).toEqual({ command: 'help' });
    expect(readArguments(['clean', 'constructor'])).toMatchObject({ file: 'constructor', form: 'text' });
  });
});

describe('safi clean FILE', () => {
  it('prints a text without its related lines, and those after it', async () => {
    const { code, out } = await run([file('story.txt', story)]);
    expect(code).toBe(0);
    expect(out).toBe(`${story.split('\n').filter((_, i) => i < 2 || i === 3).join('\n')}\n\n→ شوف كمان: افتتاح متحف الري في دمياط بعد تجديده\n`);
  });

  it('reads a page by its name or its beginning, and the address it gives itself', async () => {
    for (const args of [[file('page.html', page)], [file('page', page)]]) {
      const { code, out } = await run(args);
      expect(code).toBe(0);
      expect(out).not.toContain('اقرأ أيضا: افتتاح\n');
      expect(out.split('\n\n')[0]).not.toContain('متحف');
      expect(out).toContain('→ اقرأ أيضا: افتتاح متحف الري في دمياط بعد تجديده\n  https://news.example/2026/10/museum-reopens-after-works');
    }
  });

  it('speaks JSON, Markdown and reasons, from standard input too', async () => {
    const json = await run(['-', '--json', '--text'], story);
    expect(JSON.parse(json.out).related).toHaveLength(1);
    expect((await run(['-', '--markdown'], page)).out).toContain('القناطر');
    expect((await run(['-', '--why'], story)).out).toMatch(/taken\s+[\d.]+\s+linkless\n.*label-S/u);
  });

  it('says what is wrong with a file', async () => {
    await expect(run([join(folder, 'none.txt')])).rejects.toThrow(/no such file/u);
    await expect(run([folder])).rejects.toThrow(/folder/u);
    await expect(run([file('empty.txt', '')])).rejects.toThrow(/empty/u);
    await expect(run([file('old.txt', Buffer.from([0xc7, 0xe1, 0xd3]))])).rejects.toThrow(/UTF-8/u);
  });

  it('gives 1 for what is no article', async () => {
    const { code, complaints } = await run([file('shop.html', '<!doctype html><title>x</title><nav><a href="/a">a</a></nav>')]);
    expect(code).toBe(1);
    expect(complaints).toContain('no article');
  });
});

describe('safi clean --jsonl', () => {
  async function stream(lines: string[]): Promise<{ out: string[]; code: number; progress: string }> {
    const input = new PassThrough(), output = new PassThrough();
    let progress = '';
    const code = cleanStream(input, output, (text) => { progress += text; });
    input.end(lines.join('\n'));
    const done = await code;
    output.end();
    return { out: (await textOfStream(output)).split('\n').slice(0, -1), code: done, progress };
  }

  it('cleans in order and keeps other fields', async () => {
    const { out, code, progress } = await stream([JSON.stringify({ id: 7, text: story }), JSON.stringify({ html: page }), JSON.stringify(story)]);
    expect(code).toBe(0);
    const [first, second, third] = out.map((line) => JSON.parse(line));
    expect(first.id).toBe(7);
    expect(first.text).toBe(third);
    expect(first.related[0].title).toBe('افتتاح متحف الري في دمياط بعد تجديده');
    expect(first.removed).toHaveLength(2);
    expect(second.text).not.toContain('متحف');
    expect(progress).toContain('3 lines');
  });

  it('loses no line, whatever stands in it', async () => {
    const bad = ['', 'not json', '{"text": 5}', '[1]', 'null', '{"a":1}'];
    const { out, code } = await stream([...bad, JSON.stringify({ text: story })]);
    expect(code).toBe(1);
    expect(out).toHaveLength(bad.length + 1);
    expect(out.slice(1, 6).map((line) => typeof JSON.parse(line).error)).toEqual(Array(5).fill('string'));
  });

  it('parts lines at line feeds alone, and does not mind a mark at the beginning', async () => {
    const { out, code } = await stream([`\uFEFF${JSON.stringify({ id: 1, text: story })}\r`, JSON.stringify({ id: 2, text: `${story}\u2028${story}` })]);
    expect(code).toBe(0);
    expect(out.map((line) => JSON.parse(line).id)).toEqual([1, 2]);
  });

  it('leaves a row its text when the page beside it is no article', async () => {
    const { out } = await cleanLine(JSON.stringify({ html: '<p>Menu</p>', text: 'Some words.' }));
    expect(JSON.parse(out)).toMatchObject({ title: null, text: 'Some words.' });
  });

  it('gives one line for one line', () => fc.assert(fc.asyncProperty(fc.oneof(fc.json(), fc.string(), fc.record({ text: fc.string({ unit: 'binary' }) }).map((row) => JSON.stringify(row))), async (line) => {
    const { out } = await cleanLine(line.replace(/[\r\n]/gu, ' '));
    expect(out).not.toMatch(/[\r\n]/u);
  }), { numRuns: 300 }));
});

describe('a terminal', () => {
  it('is told words, and nothing that it would obey', () => {
    expect(forTerminal('a\u001B]0;owned\u0007\u009B2J\r\u0008b\tc\nد')).toBe('a]0;owned2Jb\tc\nد');
  });
});
