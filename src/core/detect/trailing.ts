/** Lines around a story in plain text: comments, sharing, following, tags. The author's lines stay. */
import type { TrailingType } from './language-labels.ts';
import { matchTrailing } from './grammar.ts';
import { isProseShaped } from './headline.ts';
import type { Lexicon } from './lexicon.ts';
import type { PlainLine } from './linkless/lines.ts';

/** These stand in the middle of a story as well; the others only before its first sentence or after its last. */
const anywhere: ReadonlySet<TrailingType> = new Set(['video', 'audio', 'ad', 'skip']);

/** Lines that are no part of the story; what a feed adds («The post … appeared first on ….») is none of its sentences. `covered`: lines that are already taken. */
export function findTrailing(lines: readonly PlainLine[], lexicon: Lexicon, covered: ReadonlySet<number>): { line: number; type: TrailingType }[] {
  const isFeedLine = ({ text }: PlainLine): boolean => { const match = matchTrailing(text, lexicon); return match?.type === 'legal' && match.action === 'strip'; };
  const isProse = (line: PlainLine, i: number) => !covered.has(i) && isProseShaped(line.text) && !isFeedLine(line);
  const first = lines.findIndex(isProse);
  const last = lines.findLastIndex(isProse);
  const out: { line: number; type: TrailingType }[] = [];
  for (const [i, line] of lines.entries()) {
    if (covered.has(i) || line.isLiteral) continue;
    const match = matchTrailing(line.text, lexicon);
    if (!match || (match.action !== 'cut' && match.action !== 'strip')) continue;
    if (anywhere.has(match.type) || i > last || (i < first && match.action === 'strip')) out.push({ line: i, type: match.type });
  }
  return out;
}
