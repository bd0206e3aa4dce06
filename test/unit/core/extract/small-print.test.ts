import { describe, expect, it } from 'vitest';
import { authorsOf, isAboutAuthor, isByline, isDateline, isStamp } from '../../../../src/core/extract/small-print.ts';
import { storyData } from '../../../../src/core/extract/json-ld.ts';
import { lettersIn } from '../../../../src/core/walk/measure.ts';
import type { Page, PageBlock } from '../../../../src/core/walk/page.ts';

const block = (text: string, kind = 'text'): PageBlock => ({ text, kind, letters: text.replace(/[^\p{L}\p{N}]/gu, '').length, runs: [{ start: 0, end: text.length, node: { parentElement: null } }], box: {} }) as unknown as PageBlock;
const page = (meta: Record<string, string> = {}): Page => ({ head: { meta: new Map(Object.entries(meta)) }, host: 'almarfa.example' }) as unknown as Page;
const story = (authors: string[], publisher = 'Almarfa') => storyData([JSON.stringify({ '@type': 'NewsArticle', author: authors.map((name) => ({ name })), publisher: { name: publisher } })]);
const salma = authorsOf(page(), story(['Salma Najjar']));

describe('authorsOf', () => {
  it('takes people, from JSON-LD or from a meta element that holds several', () => {
    expect(salma).toEqual([' salma najjar ']);
    expect(authorsOf(page({ author: 'Salma Najjar, Omar Darwish' }), story([]))).toEqual([' salma najjar ', ' omar darwish ']);
  });

  it.each([['Salma'], ['Almarfa News'], ['https://almarfa.example/salma']])('leaves out «%s»', (name) => {
    expect(authorsOf(page(), story([name], 'Almarfa News'))).toEqual([]);
  });
});

describe('lines around a story', () => {
  it.each(['By SALMA NAJJAR and others', 'Salma Najjar | Almarfa'])('a byline: %s', (text) => expect(isByline(block(text), salma)).toBe(true));
  it.each(['Salma Najjar reported from the harbour.', 'By the harbour', 'Najjar, Salma'])('none: %s', (text) => expect(isByline(block(text), salma)).toBe(false));
  it.each(['By SALMA NAJJAR, OMAR DARWISH and NOUR', 'Por Salma Najjar y Omar Darwish', 'By Salma Najjar on Monday, November 23rd, 2026 at 11:08 a.m.'])('a byline on a page that declares nobody: %s', (text) => expect(isByline(block(text), [])).toBe(true));
  it.each(['By the harbour', 'By Monday the boats were back', 'By Najjar'])('none there: %s', (text) => expect(isByline(block(text), [])).toBe(false));
  it('a heading is none, nor a bare name on a page without authors', () => {
    expect(isByline(block('By Salma Najjar', 'heading'), salma)).toBe(false);
    expect(isByline(block('Salma Najjar'), [])).toBe(false);
    expect(isAboutAuthor(block('Salma Najjar writes about harbours.'), [])).toBe(false);
  });

  it('says who the author is from its beginning on', () => {
    expect(isAboutAuthor(block('Salma Najjar writes about harbours.'), salma)).toBe(true);
    expect(isAboutAuthor(block('The harbour that Salma Najjar writes about.'), salma)).toBe(false);
  });

  it.each(['GMT 17:27 17.03.2026 (محدثة GMT 17:49 17.03.2026)', '٢٢ نوفمبر ٢٠٢٦ ٠٦:٠١'])('a dateline and a stamp: %s', (text) => {
    expect(isDateline(block(text))).toBe(true);
    expect(isStamp(block(text))).toBe(true);
  });

  it('a dateline in characters that weigh as much as words, but no sentence', () => {
    const dense = (text: string): PageBlock => ({ ...block(text), letters: lettersIn(text) });
    expect(isDateline(dense('更新时间 2026年11月22日, 格林尼治标准时间11:57'))).toBe(true);
    expect(isDateline(dense('2026年11月22日，港口的鱼市在两年之后重新开放。'))).toBe(false);
  });

  it('a stamp has an hour, whoever it names; a dateline is figures above all', () => {
    expect(isStamp(block('22 November 2026'))).toBe(false);
    expect(isStamp(block('Catherine of the lighthouse on September 13, 2026 at 5:23 pm said:'))).toBe(true);
    expect(isDateline(block('Catherine of the lighthouse on September 13, 2026 at 5:23 pm said:'))).toBe(false);
  });
});
