/** Words of an author with the places that a search found: tint and line, never bold (weight would set Arabic anew). */
import { Fragment, type JSX } from 'preact';
import type { Marked } from '../../../store/search.ts';

export function Matched({ text, matches }: Marked): JSX.Element {
  const pieces: JSX.Element[] = [];
  let done = 0;
  for (const [start, end] of matches) {
    pieces.push(<Fragment key={start}>{text.slice(done, start)}<mark class="match">{text.slice(start, end)}</mark></Fragment>);
    done = end;
  }
  return <>{pieces}{text.slice(done)}</>;
}
