/** What is read aloud, in order: sentences of the text; captions by choice; never a line that was taken out. */
import type { TextMap } from '../text-map.ts';
import type { Sentence } from './listening.ts';

/** Longer sentences are cut at a comma: some engines fall silent after fifteen seconds of one utterance. Characters. */
const LONGEST = 280;

export function sentencesOf(map: TextMap, { captions, lang }: { captions: boolean; lang: string | null }): Sentence[] {
  const segmenter = new Intl.Segmenter(lang ?? undefined, { granularity: 'sentence' });
  const sentences: Sentence[] = [];
  for (const { element, start, end } of map.blocks) {
    if (isSilent(element, captions)) continue;
    for (const { segment, index } of segmenter.segment(map.text.slice(start, end))) {
      for (const piece of cut(segment)) add(piece.text, start + index + piece.at);
    }
  }
  return sentences;

  function add(printed: string, at: number): void {
    const text = printed.trim();
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    const from = at + printed.indexOf(text);
    sentences.push({ text, start: from, end: from + text.length });
  }
}

/** Cards of videos, and a pull quote, which says again what the text says. */
function isSilent(element: HTMLElement, captions: boolean): boolean {
  if (element.querySelector(':scope > :is(.embed, .pull)')) return true;
  return !captions && element.querySelector(':scope > figure') !== null;
}

function cut(segment: string): { text: string; at: number }[] {
  const pieces: { text: string; at: number }[] = [];
  let at = 0;
  while (segment.length - at > LONGEST) {
    const window = segment.slice(at, at + LONGEST);
    const comma = Math.max(...['،', ',', '؛', ';', ':', '—', '\n'].map((mark) => window.lastIndexOf(mark)));
    const stop = comma > LONGEST / 4 ? comma + 1 : window.lastIndexOf(' ') + 1 || LONGEST;
    pieces.push({ text: segment.slice(at, at + stop), at });
    at += stop;
  }
  pieces.push({ text: segment.slice(at), at });
  return pieces;
}
