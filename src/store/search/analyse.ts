/** Words of a text for the index. */
import { fold } from '../../core/text/fold.ts';

export interface Token { term: string; stem: string; start: number; end: number; position: number }

export function* analyseText(text: string, _lang?: string): Generator<Token> {
  let position = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const term = fold(match[0]);
    if (term === '') continue;
    yield { term, stem: term.replace(/^(وال|بال|كال|فال|ال|لل)(?=..)/u, ''), start: match.index, end: match.index + match[0].length, position: position++ };
  }
}
