import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { toText } from '../../../src/core/export/text.ts';
import type { Reading } from '../../../src/core/model.ts';
import { readText } from '../../../src/core/read-text.ts';

interface Expected { title: string | null; kept: string[]; related: { label: string; title: string }[]; junk: string[] }

const lines = (reading: Reading | null): string[] => toText(reading!.article).split('\n');
const folder = fileURLToPath(new URL('../../texts/', import.meta.url));

describe('texts', () => {
  const slugs = readdirSync(folder);
  it('are many', () => expect(slugs.length).toBeGreaterThanOrEqual(30));

  it.each(slugs)('%s', (slug) => {
    const source = readFileSync(`${folder}${slug}/source.txt`, 'utf8');
    const expected = JSON.parse(readFileSync(`${folder}${slug}/expected.json`, 'utf8')) as Expected;
    const reading = readText(source)!;
    expect(toText(reading.article).split('\n')).toEqual(expected.kept);
    expect(reading.related.map(({ label, title }) => ({ label, title }))).toEqual(expected.related);
    expect(reading.removed.filter((r) => r.kind === 'junk').map((r) => r.text)).toEqual(expected.junk);
    if (expected.title !== null) expect(reading.article.title).toBe(expected.title);
  });

  it.each(slugs)('%s: whole without stripping, and stripped twice like once', (slug) => {
    const source = readFileSync(`${folder}${slug}/source.txt`, 'utf8');
    const whole = lines(readText(source, { strip: false }));
    const printed = source.trim().split('\n');
    expect(whole).toEqual(printed.slice(printed.length - whole.length));
    const once = readText(source);
    const title = printed.slice(0, printed.length - whole.length);
    const again = readText([...title, ...lines(once)].join('\n'));
    expect(again!.removed).toEqual([]);
    expect(lines(again)).toEqual(lines(once));
  });
});

describe('what the reader taught', () => {
  const source = 'أعلنت الوزارة اليوم انتهاء أعمال ترميم القناطر القديمة بعد ثلاث سنوات.\nمن دفاترنا: قصة بناء القناطر قبل قرن\nوأوضح المهندس أن التكلفة بقيت ضمن الميزانية المقررة.';
  it('labels go, kept lines stay', () => {
    expect(readText(source)!.related).toHaveLength(0);
    const taught = readText(source, { rules: [{ type: 'label', phrase: 'من دفاترنا', host: null }] })!;
    expect(taught.related.map((r) => r.title)).toEqual(['قصة بناء القناطر قبل قرن']);
    const kept = readText(source, { rules: [{ type: 'label', phrase: 'من دفاترنا', host: null }, { type: 'keep', phrase: 'قصة بناء القناطر', host: null }] })!;
    expect(kept.related).toHaveLength(0);
  });
});

describe('properties', () => {
  const word = fc.constantFrom('القرية', 'النهر', 'المدرسة', 'جديدة', 'كبيرة', 'منذ', 'سنوات', 'المهندس', 'اجتماع', 'river', 'harbour', 'council', 'اقرأ', 'أيضا', 'related');
  const sentence = fc.array(word, { minLength: 8, maxLength: 25 }).map((words) => `قال ${words.join(' ')}.`);
  const label = fc.constantFrom('اقرأ أيضا', 'شوف كمان:', 'أخبار متعلقة:', 'Related stories', '', 'التعليقات');
  const titleLine = fc.array(word, { minLength: 4, maxLength: 9 }).map((words) => `عنوان ${words.join(' ')}`);
  const someLines = fc.array(fc.oneof({ weight: 4, arbitrary: sentence }, { weight: 1, arbitrary: label }, { weight: 2, arbitrary: titleLine }), { minLength: 2, maxLength: 20 });

  it('keeps every line of prose, in order', () => {
    fc.assert(fc.property(someLines, (all) => {
      const reading = readText(all.join('\n'));
      const prose = all.filter((line) => line.endsWith('.'));
      if (!reading) { expect(prose).toHaveLength(0); return; }
      const text = toText(reading.article).split('\n');
      expect(text.filter((line) => line.endsWith('.'))).toEqual(prose);
      let at = 0;
      for (const line of text) { at = all.indexOf(line, at); expect(at).toBeGreaterThanOrEqual(0); at++; }
    }), { numRuns: 300 });
  });

  it('gives back every line, kept or removed', () => {
    fc.assert(fc.property(someLines, (all) => {
      const reading = readText(all.join('\n'));
      if (!reading) return;
      const seen = [reading.article.title, ...toText(reading.article).split('\n'), ...reading.removed.flatMap((r) => r.text.split('\n'))];
      for (const line of all) if (line) expect(seen).toContain(line);
    }), { numRuns: 300 });
  });

  it('never throws', () => fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => { readText(text); }), { numRuns: 500 }));
});

describe('hostile texts', () => {
  const prose = 'قال الوزير إن الأمر انتهى اليوم بعد اجتماع طويل مع ممثلي القرى المجاورة كلها.';
  // A quadratic step would take minutes here, not the seconds that the suite allows.
  it.each<[string, string]>([
    ['one endless line', 'كلمة '.repeat(300_000)], ['labels in one line', 'اقرأ أيضا: '.repeat(60_000)], ['open brackets', '[Related: x '.repeat(60_000)], ['topics', 'المزيد عن '.repeat(60_000)],
    ['dots', '.'.repeat(500_000)], ['short lines', `اقرأ أيضا\n${'كلمة قصيرة هنا\n'.repeat(30_000)}`], ['labels only', 'اقرأ أيضا\n'.repeat(30_000)], ['headlines', 'عنوان طويل لخبر آخر هنا اليوم\n'.repeat(30_000)],
    ['labels and prose', `اقرأ أيضا\nعنوان طويل لخبر آخر هنا\n${prose}\n`.repeat(10_000)], ['labels after sentences', `${prose} اقرأ أيضا: عنوان طويل آخر. `.repeat(5_000)], ['blank lines', `${' \n'.repeat(300_000)}x`],
  ])('%s', (_name, source) => { readText(source); }, 20_000);
});
