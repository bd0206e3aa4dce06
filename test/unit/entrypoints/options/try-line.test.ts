// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test, vi } from 'vitest';
import type { UserRule } from '../../../../src/core/model.ts';

vi.mock('../../../../src/platform/browser.ts', () => ({ browser: {} }));
const { useMessages } = await import('../../../../src/platform/i18n.ts');
const { tryLine } = await import('../../../../src/entrypoints/options/try-line.ts');

const words = JSON.parse(readFileSync('src/_locales/ar/welcome.json', 'utf8'));
beforeAll(() => useMessages('ar', words));

const judge = (line: string, { isLink = true, rules = [] as UserRule[], languages = null as string[] | null } = {}) => {
  const verdict = tryLine(line, [words['welcome.sample.first'], words['welcome.sample.second']], { isLink, rules, languages, lang: 'ar' });
  return verdict.moves ? 'moves' : verdict.why;
};

test('a labelled link moves', () => {
  expect(judge('شوف كمان: صور من محطة الميناء القديمة بعد الترميم')).toBe('moves');
});

test('the same words inside a sentence stay', () => {
  expect(judge('وناقش المجتمعون مواضيع مشابهة: المياه والطرق والكهرباء.')).toBe('within');
});

test('words that continue the sentence stay', () => {
  expect(judge('اقرأ أيضًا عن تاريخ المدينة في كتابه الجديد.', { isLink: false })).toBe('continues');
});

test('a line without a label that is known stays', () => {
  expect(judge('وصلت القطارات الجديدة إلى الميناء صباح الأحد.')).toBe('no-label');
});

test('own rules count: a label that is taught moves, a keeper stays', () => {
  const taught = judge('جديد المحرر: صور من محطة الميناء القديمة بعد الترميم', { rules: [{ type: 'label', phrase: 'جديد المحرر', host: null }] });
  expect(taught).toBe('moves');
  expect(judge('شوف كمان: صور من محطة الميناء القديمة بعد الترميم', { rules: [{ type: 'keep', phrase: 'شوف كمان', host: null }] })).toBe('kept');
});

test('a language that is switched off knows no label', () => {
  expect(judge('شوف كمان: صور من محطة الميناء القديمة بعد الترميم', { isLink: false, languages: ['de'] })).toBe('no-label');
});
