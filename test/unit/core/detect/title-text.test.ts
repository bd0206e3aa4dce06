import { expect, it } from 'vitest';
import fc from 'fast-check';
import { titleText } from '../../../../src/core/detect/title-text.ts';

it.each([
  ['● إغلاق جسر المرفأ', 'إغلاق جسر المرفأ'],
  ['👈 «لا غرف تبريد قبل الصيف»', '«لا غرف تبريد قبل الصيف»'],
  ['>>> North bridge closes <<<', 'North bridge closes'],
  ['✅️ T-shirt', 'T-shirt'],
  ['・旧港の魚市場、再開', '旧港の魚市場、再開'],
  ['Мэр: «Денег нет»', 'Мэр: «Денег нет»'],
  ['North bridge »', 'North bridge'],
  ['[North bridge', 'North bridge'],
  ['$9 million, and 40%', '$9 million, and 40%'],
  ['𝗕ridge', '𝗕ridge'],
  ['— | —', ''],
  ['»Der Kai sinkt«: was der Rat sagt', '»Der Kai sinkt«: was der Rat sagt'],
  ['» Nordbrücke gesperrt «', 'Nordbrücke gesperrt'],
  ['Was der Rat sagt: »Der Kai sinkt«', 'Was der Rat sagt: »Der Kai sinkt«'],
  ['„Der Kai sinkt“', '„Der Kai sinkt“'],
  ['”Kajen sjunker”', '”Kajen sjunker”'],
  ['−20 °C on the quay', '−20 °C on the quay'],
  ['- North bridge', 'North bridge'],
  ['the boys’', 'the boys’'],
])('%s → %s', (printed, title) => { expect(titleText(printed)).toBe(title); });

it('takes nothing from within, and says the same when asked again', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    const title = titleText(text);
    expect(text.replace(/\n/g, ' ')).toContain(title);
    expect(titleText(title)).toBe(title);
  }));
});
