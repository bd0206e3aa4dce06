import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsWithStop, sentencesOf } from '../../../../src/core/text/sentences.ts';

const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentencesOf', () => {
  it.each([
    ['قال الوزير إن الأمر انتهى. وأضاف: «لن نعود».', ['قال الوزير إن الأمر انتهى.', 'وأضاف: «لن نعود».']],
    ['قال د. أحمد إن النسبة 3.5 في المئة. هل تكفي؟ نعم!', ['قال د. أحمد إن النسبة 3.5 في المئة.', 'هل تكفي؟', 'نعم!']],
    ['Mr. Smith of the U.S. team arrived. He left at 5 p.m. on Monday.', ['Mr. Smith of the U.S. team arrived.', 'He left at 5 p.m. on Monday.']],
    ['„Das ist gut.“ Er ging z. B. nach Hause.', ['„Das ist gut.“', 'Er ging z. B. nach Hause.']],
    ['今日は。明日も！', ['今日は。', '明日も！']],
    ['यह पहला है। यह दूसरा है।', ['यह पहला है।', 'यह दूसरा है।']],
    ['یہ پہلا جملہ ہے۔ یہ دوسرا ہے۔', ['یہ پہلا جملہ ہے۔', 'یہ دوسرا ہے۔']],
    ['first line\nsecond line', ['first line', 'second line']],
    ['«العدل»: النائب العام باق', ['«العدل»: النائب العام باق']],
  ])('%s', (text, sentences) => expect(split(text)).toEqual(sentences));

  it('loses nothing but white space and keeps the order', () => fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'ab ق.!?؟۔।。…"»)«\n 5,'), maxLength: 60 }), (text) => {
    expect(split(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
  }), { numRuns: 1000 }));
});

describe('endsWithStop', () => {
  it.each([['انتهى.', true], ['«انتهى».', true], ['انتهى..', false], ['انتهى؟', false], ['عنوان الخبر', false], ['終わり。', true]])('%s', (text, is) => expect(endsWithStop(text)).toBe(is));
});
