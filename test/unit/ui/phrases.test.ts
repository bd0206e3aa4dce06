import { expect, it } from 'vitest';
import { phrasesOf } from '../../../src/ui/article/phrases.tsx';

it('a Chinese headline may break between words, not before a particle', () => {
  const phrases = phrasesOf('修缮两年之后，老港口的鱼市重新开门', 'zh-CN');
  expect(phrases.join('')).toBe('修缮两年之后，老港口的鱼市重新开门');
  expect(phrases.length).toBeGreaterThan(3);
  expect(phrases.filter((phrase) => /^[的，]/u.test(phrase))).toEqual([]);
  expect(phrases.some((phrase) => phrase.includes('重新'))).toBe(true);
});

it('a Japanese one breaks before no hiragana', () => {
  const phrases = phrasesOf('旧港の魚市場、二年の改修を経て再開', 'ja');
  expect(phrases.join('')).toBe('旧港の魚市場、二年の改修を経て再開');
  expect(phrases.filter((phrase) => /^[\p{Script=Hiragana}、]/u.test(phrase))).toEqual([]);
  expect(phrases.length).toBeGreaterThan(2);
});

it.each([['Harbour town reopens', 'en'], ['سوق السمك', 'ar'], ['항구 어시장', 'ko'], ['鱼市', null], ['鱼市', 'constructor']])('%s stays one piece', (text, lang) => {
  expect(phrasesOf(text, lang)).toEqual([text]);
});

it.each(['zh-x', 'zh-zweitausend', 'ZH--'])('a tag that is none (%s) is read by how it begins', (lang) => {
  expect(phrasesOf('老港口的鱼市重新开门', lang)).toEqual(phrasesOf('老港口的鱼市重新开门', 'zh'));
});
