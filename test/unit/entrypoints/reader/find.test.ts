import { describe, expect, it } from 'vitest';
import { finderOf } from '../../../../src/entrypoints/reader/find/find.ts';

const hits = (text: string, query: string): string[] => finderOf(text)(query).map(({ start, end }) => text.slice(start, end));

describe('find in text', () => {
  it('finds without hamza and tashkeel, and gives the author’s own spelling', () => {
    expect(hits('قال الرئيسُ إنّ الأمرَ مُعلَّق، والامر بيد الرئيس.', 'الامر')).toEqual(['الأمرَ', 'الامر']);
    expect(hits('مُعَلَّقٌ هنا', 'معلق')).toEqual(['مُعَلَّقٌ']);
  });
  it('finds Latin words in any case', () => {
    expect(hits('The Nordal and the NORDAL', 'nordal')).toEqual(['Nordal', 'NORDAL']);
  });
  it('finds nothing for nothing', () => {
    expect(hits('نص', '   ')).toEqual([]);
    expect(hits('نص', 'غيره')).toEqual([]);
  });
});
