/** What is read aloud, in order: sentences of the text; captions by choice; never a line that was taken out. */
import { sentencesOf } from '../../../core/text/sentences.ts';
import type { TextMap } from '../text-map.ts';
import type { Sentence } from './listening.ts';

/** Longer sentences are cut at a comma: some engines fall silent after fifteen seconds of one utterance. Characters. */
const LONGEST = 280;

export function sentencesToSay(map: TextMap, { captions }: { captions: boolean }): Sentence[] {
  const said: Sentence[] = [];
  const aloud = withoutNoteNumbers(map);
  for (const block of map.blocks) {
    if (isSilent(block.element, captions)) continue;
    for (const sentence of sentencesOf(map.text.slice(block.start, block.end))) {
      for (const [start, end] of cut(map.text, block.start + sentence.start, block.start + sentence.end)) {
        const text = aloud.slice(start, end);
        if (/[\p{L}\p{N}]/u.test(text)) said.push({ text, start, end });
      }
    }
  }
  return said;
}

const NOTE_NUMBER = /^[[(]?(?:[\d٠-٩۰-۹]{1,3}|[*†‡])[\])]?$/u;
/** Behind a unit or a figure (m², 10³) a raised number is read; behind a longer word or a stop it is a note's. */
const BEFORE_NOTE = /(?:\p{L}{3}|[^\p{L}\p{M}\p{N}\s])$/u;

/** The text with spaces for the numbers of notes, so that every other word keeps its place. */
function withoutNoteNumbers({ text, blocks, offsetOf }: TextMap): string {
  let aloud = text;
  for (const { element } of blocks) for (const raised of element.querySelectorAll('sup')) {
    const number = raised.textContent ?? '', start = offsetOf(raised, 0);
    if (start !== null && NOTE_NUMBER.test(number) && BEFORE_NOTE.test(text.slice(0, start).slice(-3))) aloud = aloud.slice(0, start) + ' '.repeat(number.length) + aloud.slice(start + number.length);
  }
  return aloud;
}

/** Cards of videos, and a pull quote, which says again what the text says. */
function isSilent(element: HTMLElement, captions: boolean): boolean {
  if (element.querySelector(':scope > :is(.embed, .pull)')) return true;
  return !captions && element.querySelector(':scope > figure') !== null;
}

/** Stretches of at most LONGEST characters, cut behind a comma where there is one, else at a space. */
function cut(text: string, from: number, to: number): [start: number, end: number][] {
  const pieces: [number, number][] = [];
  let start = from;
  while (to - start > LONGEST) {
    const window = text.slice(start, start + LONGEST);
    const comma = Math.max(...['،', ',', '؛', ';', ':', '—'].map((mark) => window.lastIndexOf(mark)));
    const stop = comma > LONGEST / 4 ? comma + 1 : Math.max(window.lastIndexOf(' '), 0) || LONGEST;
    pieces.push([start, start + stop]);
    start += stop;
    while (text[start] === ' ') start++;
  }
  pieces.push([start, to]);
  return pieces;
}
