import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../../src/core/extract/language.ts';

const folder = fileURLToPath(new URL('../../../texts/', import.meta.url));
const texts = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => [name, readFileSync(`${folder}${name}/source.txt`, 'utf8')] as const);

const SPANISH = 'El ayuntamiento del puerto abrió el domingo la lonja de pescado, cerrada desde hacía dos años por las obras del tejado y de los desagües, que costaron cerca de nueve millones.';
const SERBIAN_IN_LATIN_LETTERS = 'Gradska uprava je u nedelju otvorila riblju pijacu u staroj luci, koja je dve godine bila zatvorena zbog radova na krovu, i rekla da se na njoj ponovo prodaje od četiri ujutru, što su ribari i tražili za sve dane.';
const MALTESE = 'Il-kunsill tal-port fetaħ mill-ġdid is-suq tal-ħut nhar il-Ħadd filgħodu, wara sentejn ta’ xogħol fuq is-saqaf, il-katusi u l-kmamar kesħin li sewa madwar disa’ miljun.';
const ARABIC = 'أعلنت بلدية الميناء القديم صباح الأحد إعادة فتح سوق السمك بعد أعمال ترميم استمرت عامين.';

describe('languageOf', () => {
  it.each(texts)('%s: told by its letters and words', (name, text) => {
    expect(languageOf(text, null)).toBe(/^([a-z]{2,3}(?:-Han[st])?)-/.exec(name)![1]!.replace(/-Han[st]/, ''));
  });

  it('believes the page where the words do not speak against it', () => {
    expect(languageOf(SPANISH, 'es_AR')).toBe('es-AR');
    expect(languageOf('Ja, Bildt, Merz.', 'de')).toBe('de');
    expect(languageOf(SERBIAN_IN_LATIN_LETTERS, 'sr')).toBe('sr');
    expect(languageOf(ARABIC, 'ar-EG')).toBe('ar-EG');
    expect(languageOf(MALTESE, 'mt')).toBe('mt');
  });

  it('does not believe a template that calls every page English', () => {
    expect(languageOf(SPANISH, 'en')).toBe('es');
    expect(languageOf(ARABIC, 'en')).toBe('ar');
  });

  it('says nothing of what is too short or in no language it knows', () => {
    expect(languageOf('Merz', null)).toBeNull();
    expect(languageOf(MALTESE, null)).toBeNull();
    expect(languageOf('', null)).toBeNull();
  });
});
