/** Plain text → printed lines: as crawled or pasted, one a paragraph, blank lines between them or not. */
import { endOfSeen, startOfSeen } from '../text/characters.ts';

export interface TextLine {
  /** As printed, white space collapsed. */
  text: string;
  /** Number of the line in the text as given, from 0. */
  number: number;
}

const lineBreak = /\r\n|[\n\r\u2028\u2029\u0085\v\f]/u;

/** The lines that hold something, in order. */
export function linesOfText(source: string): TextLine[] {
  const lines: TextLine[] = [];
  for (const [number, raw] of source.split(lineBreak).entries()) {
    const text = raw.slice(startOfSeen(raw), endOfSeen(raw)).replace(/\s+/gu, ' ');
    if (text !== '') lines.push({ text, number });
  }
  return lines;
}
