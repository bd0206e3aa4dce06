/**
 * Folding: what two spellings of one word have in common. Hamza, alef, yaa and taa marbuta, tashkeel,
 * tatweel, accents, case, width, presentation forms, bidi and zero-width characters all fall away,
 * so that «إقرأ أيضاً», «اقـرأ ايضا» and «أقرأ أيضًا» are one string.
 * Folding works character by character; offsets into the original therefore stay known.
 */
import { Kind, kindOf, partsOf, seek, skip, UNSEEN } from './characters.ts';

/** Letters that Unicode does not decompose but a reader takes for the same. */
const alike: Record<string, string> = {
  'آ': 'ا', 'أ': 'ا', 'إ': 'ا', 'ٱ': 'ا', 'ؤ': 'و', 'ئ': 'ي', 'ۂ': 'ه', 'ۓ': 'ے', 'ى': 'ي', 'ی': 'ي', 'ې': 'ي', 'ک': 'ك', 'ڪ': 'ك', 'ة': 'ه', 'ۃ': 'ه', 'ہ': 'ه', 'ھ': 'ه', 'ە': 'ه', 'ۀ': 'ه', 'ء': '',
  '゛': '\u3099', '゜': '\u309A',
  'ı': 'i', 'ł': 'l', 'ø': 'o', 'đ': 'd', 'ð': 'd', 'æ': 'ae', 'œ': 'oe', 'ß': 'ss', 'þ': 'th', 'ς': 'σ',
  '’': "'", '‘': "'", 'ʼ': "'", 'ʻ': "'", '`': "'", '´': "'", '_': ' ',
};

/** Bidi controls, zero-width characters, soft hyphen, variation selectors, tatweel. */
const invisible = new RegExp(`[\\u00AD\\u034F\\u0640\\u180E\\u2061-\\u2065\\uFE00-\\uFE0F${UNSEEN}]`, 'u');
/** Marks on Latin, Greek and Cyrillic, Hebrew points, Arabic tashkeel. Marks of Indic scripts are letters' parts and stay. */
const marks = /[\u0300-\u036F\u0483-\u0489\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF]/gu;

const isArabicLetter = (code: number) => (code >= 0x620 && code <= 0x63f) || (code >= 0x641 && code <= 0x64a) || (code >= 0x671 && code <= 0x674) || (code >= 0x679 && code <= 0x6d3);
const isHangul = (code: number) => code >= 0xac00 && code <= 0xd7a3;

function foldAnew(code: number): string {
  const character = String.fromCodePoint(code);
  // Most of what is read, and nothing in it is made of parts: what follows would wait for the browser's tables.
  if (code === 32 || isArabicLetter(code)) return alike[character] ?? character;
  if (code > 32 && code < 127) return alike[character] ?? character.toLowerCase();
  if (invisible.test(character)) return '';
  if (/\s/u.test(character)) return ' ';
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  if (isHangul(code)) return character;
  const plain = alike[character];
  if (plain !== undefined) return plain;
  let out = '';
  // A presentation form may hold a tatweel that carries its marks.
  for (const c of character.normalize('NFKD').toLowerCase().normalize('NFKD').replace(marks, '')) out += invisible.test(c) ? '' : alike[c] ?? c;
  return out;
}

/** What is known of a character: its folded form, whether that is the character itself, and whether it is a part of a word. */
export interface Character { folded: string; isSame: boolean; isWord: boolean }

/** Every character is looked at once in the life of the program; in rows of 256, of which a text needs few. */
const known: (Character[] | undefined)[] = [];

/** What is known of the character with this code. */
export function characterOf(code: number): Character {
  const row = (known[code >> 8] ??= []);
  return (row[code & 255] ??= lookAt(code));
}

function lookAt(code: number): Character {
  const folded = foldAnew(code);
  return { folded, isSame: folded === String.fromCodePoint(code), isWord: folded !== '' && (kindOf(folded.codePointAt(0)!) & Kind.Word) !== 0 };
}

/** One character folded: '' when it does not count, several letters for a ligature. */
export const foldCharacter = (code: number): string => characterOf(code).folded;

/** A letter, a digit or a mark on one, once folded. */
export const isWordCharacter = (code: number): boolean => characterOf(code).isWord;

/** Folded text with the way back: `starts[i]` is where in the original the folded character `i` begins, `ends[i]` where it ends. */
export interface Folded { text: string; starts: number[]; ends: number[] }

/** Folds a stretch of text, white space collapsed to single spaces, and keeps the way back into the original. */
export function foldWithOffsets(text: string, from = 0, to = text.length): Folded {
  let out = '', isGap = true; // asked of the string itself, its end would be built anew at every word
  const starts: number[] = [], ends: number[] = [];
  const last = Math.min(to, text.length);
  for (let i = from; i < last;) {
    const code = text.codePointAt(i)!;
    const width = code > 0xffff ? 2 : 1;
    const folded = foldCharacter(code);
    if (folded !== ' ' || !isGap) {
      out += folded;
      if (folded !== '') isGap = folded === ' ';
      for (let k = 0; k < folded.length; k++) { starts.push(i); ends.push(i + width); }
    }
    i += width;
    // A mark that was dropped belongs to the letter before it.
    if (folded === '' && ends.length) ends[ends.length - 1] = i;
  }
  return { text: out, starts, ends };
}

/** The folded form of a text, trimmed, white space collapsed. Folding twice changes nothing more. */
export function fold(text: string): string {
  let out = '', isGap = true;
  // Stretches that stay as they are, most of a text, are copied as a whole.
  let from = 0;
  for (let i = 0; i < text.length;) {
    const code = text.codePointAt(i)!, at = i;
    i += code > 0xffff ? 2 : 1;
    const { folded, isSame } = characterOf(code);
    const isDropped = folded === ' ' && isGap;
    if (folded !== '') isGap = folded === ' ';
    if (isSame && !isDropped) continue;
    if (from < at) out += text.slice(from, at);
    from = i;
    if (!isDropped) out += folded;
  }
  return (from === 0 ? text : out + text.slice(from)).trimEnd();
}

/** The words of a text as two printings of it share them: folded, without any mark. */
export const foldedWords = (text: string): string[] => partsOf(fold(text), Kind.LetterOrDigit);

/** A phrase folded, without the marks around it. */
export function foldedPhrase(phrase: string): string {
  const folded = fold(phrase);
  let end = 0;
  for (let at = seek(folded, Kind.Word); at < folded.length; at = seek(folded, Kind.Word, end)) end = skip(folded, Kind.Word, at);
  return folded.slice(seek(folded, Kind.LetterOrDigit), end);
}
