import { describe, expect, it } from 'vitest';
import { analyseQuery, analyseText } from '../../../../src/core/text/analyse.ts';
import { stemArabic } from '../../../../src/core/text/arabic-stem.ts';
import { fold } from '../../../../src/core/text/fold.ts';

const stem = (word: string) => stemArabic(fold(word), word);
const stems = (text: string) => [...analyseText(text)].map((t) => t.stem);

describe('Arabic stems', () => {
  it.each([
    ['الرئيس', 'للرئيسِ'], ['إيران', 'الإيرانية'], ['فلسطين', 'فلسطينية'], ['فلسطين', 'الفلسطينيين'], ['مصر', 'المصرية'], ['مصر', 'بمصر'],
    ['دولة', 'دولتين'], ['دولة', 'دولتها'], ['حكومة', 'حكوماتهم'], ['سوريا', 'السورية'], ['روسيا', 'الروسي'], ['ليبيا', 'ليبيين'], ['أمريكا', 'الأمريكية'],
    ['وزير', 'الوزير'], ['وزارة', 'الوزارة'], ['برلمان', 'البرلمانية'], ['لبنان', 'لبنانيون'], ['لبنان', 'ولبنان'], ['إسرائيل', 'الإسرائيليين'], ['انتخابات', 'الانتخابية'],
    ['قانون', 'القانونية'], ['ألمانيا', 'المانيا'],
  ])('%s and %s meet', (a, b) => expect(stem(a)).toBe(stem(b)));

  it.each([['مصر', 'مصرف'], ['بيت', 'بي'], ['وقت', 'وقود'], ['إلغاء', 'غاء'], ['كتاب', 'كاتب'], ['عمان', 'عمل']])('%s and %s do not meet', (a, b) => expect(stem(a)).not.toBe(stem(b)));

  it('never leaves fewer than three letters of a longer word', () => {
    for (const word of ['بيته', 'وقته', 'يدها', 'أبيه', 'مياه', 'ولده', 'الماء', 'لها', 'دمها']) expect(stem(word).length).toBeGreaterThanOrEqual(Math.min(3, fold(word).length));
  });
});

describe('analyseText', () => {
  it('folds, stems, counts positions over stop words, and keeps offsets', () => {
    const text = 'قال الرئيسُ في القاهرة';
    expect([...analyseText(text)]).toEqual([
      { term: 'قال', stem: 'قال', start: 0, end: 3, position: 0 },
      { term: 'الرييس', stem: 'رييس', start: 4, end: 11, position: 1 },
      { term: 'القاهره', stem: 'قاهر', start: 15, end: 22, position: 3 },
    ]);
  });

  it('stems by the word alone, whatever the language', () => {
    expect([...analyseText('کتاب‌ها در تهران')].map((t) => t.stem)).toEqual(['كتاب', 'تهران']);
    expect(stems('الكتاب')).toEqual(['كتاب']);
  });

  it('gives pairs of Chinese and Japanese, words of Thai, Korean without its particle', () => {
    expect([...analyseText('東京都は')].map((t) => t.term)).toEqual(['東京', '京都', '都は']);
    expect([...analyseText('ประเทศไทย')].map((t) => t.term).join('')).toBe('ประเทศไทย');
    expect([...analyseText('대통령은')].map((t) => t.stem)).toEqual(['대통령']);
  });
});

describe('analyseQuery', () => {
  it('takes the last word as a beginning until a space follows', () => {
    expect(analyseQuery('حرب غز').map((t) => [t.term, t.prefix])).toEqual([['حرب', false], ['غز', true]]);
    expect(analyseQuery('غزة ').at(-1)!.prefix).toBe(false);
  });

  it('drops stop words unless there is nothing else', () => {
    expect(analyseQuery('في مصر').map((t) => t.term)).toEqual(['مصر']);
    expect(analyseQuery('في').map((t) => t.term)).toEqual(['في']);
  });

  it('speaks the language of the index', () => {
    for (const [query, text] of [['الرئيس', 'للرئيسِ'], ['ايران', 'إيران'], ['ايران', 'الإيرانية'], ['فلسطين', 'فلسطينية'], ['فلسطينية', 'فلسطين']] as const) {
      expect(analyseQuery(query)[0]!.stem).toBe([...analyseText(text)][0]!.stem);
    }
  });
});
