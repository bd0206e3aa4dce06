import { describe, expect, it } from 'vitest';
import { titleKey } from '../../../../src/core/link/title-key.ts';
import { resolveSoon, titleMatcher } from '../../../../src/core/link/title-matcher.ts';

const articles = [
  { id: 'a', title: 'الحكومة تقر الموازنة الجديدة وترفع مخصصات التعليم والصحة', site: 'one' },
  { id: 'b', title: 'وزير النقل: افتتاح 3 محطات مترو جديدة قبل نهاية العام', site: 'one' },
  { id: 'c', title: 'نتائج مباريات اليوم', site: 'one' },
  { id: 'd', title: 'نتائج مباريات اليوم', site: 'two' },
  { id: 'e', title: 'البرلمان يوافق على قانون الإيجارات بعد جلسة طويلة', site: 'two' },
];
const { resolve } = titleMatcher(articles);

describe('titleMatcher', () => {
  it.each([
    ['exact', articles[0]!.title, 'one', 'a'],
    ['other spelling', 'الحكومه تقر الموازنه الجديده وترفع مخصصات التعليم والصحه', 'one', 'a'],
    ['other quotes', '«الحكومة» تقر الموازنة الجديدة.. وترفع مخصصات التعليم والصحة', 'one', 'a'],
    ['rubric before', 'بالفيديو والصور| الحكومة تقر الموازنة الجديدة وترفع مخصصات التعليم والصحة', 'one', 'a'],
    ['rubric behind', 'الحكومة تقر الموازنة الجديدة وترفع مخصصات التعليم والصحة (فيديو)', 'one', 'a'],
    ['cut short', 'الحكومة تقر الموازنة الجديدة وترفع مخص…', 'one', 'a'],
    ['a word left out', 'الحكومة تقر الموازنة وترفع مخصصات التعليم والصحة', 'one', 'a'],
    ['another site, the same words', articles[4]!.title, 'one', 'e'],
    ['two of one title: the own site', 'نتائج مباريات اليوم', 'two', 'd'],
    ['another number', 'وزير النقل: افتتاح 5 محطات مترو جديدة قبل نهاية العام', 'one', null],
    ['turned around', 'البرلمان لا يوافق على قانون الإيجارات بعد جلسة طويلة', 'two', null],
    ['a word changed', 'الحكومة ترفض الموازنة الجديدة وتخفض مخصصات التعليم والصحة', 'one', null],
    ['words in another order', 'مخصصات التعليم والصحة ترفع الموازنة الجديدة وتقر الحكومة', 'one', null],
    ['ambiguous from a third site', 'نتائج مباريات اليوم', 'three', null],
    ['unknown', 'الزمالك يتعادل مع الأهلي في القمة', 'one', null],
    ['no letters', '…', 'one', null],
  ])('%s', (_what, title, site, id) => expect(resolve(title, site)).toBe(id));

  it('runs over lookups that answer later', async () => {
    const rows = articles.slice(0, 1);
    const match = await resolveSoon('الحكومة تقر الموازنة وترفع مخصصات التعليم والصحة', 'one', async (ask) => (ask.type === 'stems' ? rows : []));
    expect(match?.id).toBe('a');
  });
});

it('a key is blind to rubric, marks and spelling', () => {
  expect(titleKey('عاجل.. «العدل»: لا صحة لـ"الأنباء"')).toBe(titleKey('العدل: لا صحة للأنباء'));
  expect(titleKey('فيديو الحادثة يكشف الفاعل')).toContain('فيديو');
});
