/** A note while it is typed: kept at every rest, and when its field or the page is left. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Highlight } from '../../../store/model.ts';
import { afterRest } from '../after-rest.ts';
import { leaveNote, takeLeftNote } from './left-note.ts';

/** ms of rest before what was typed is kept. */
const REST = 500;

export interface TypedNote { note: string; type: (note: string) => void; keep: () => void }

export function useNote(highlight: Highlight, onChange: (patch: { note: string }) => void): TypedNote {
  const [typed, setTyped] = useState(() => takeLeftNote(highlight));
  const keep = useRef<(isLeaving: boolean) => void>(null!);
  keep.current = (isLeaving) => {
    setTyped(null);
    if (typed === null || typed === highlight.note) return;
    if (isLeaving) leaveNote(highlight, typed);
    onChange({ note: typed });
  };
  const [resting] = useState(() => afterRest((isLeaving) => keep.current(isLeaving), REST));
  useEffect(() => {
    if (typed !== null) resting.soon();
    return resting.now;
  }, []);
  return {
    note: typed ?? highlight.note,
    type(note) {
      setTyped(note);
      resting.soon();
    },
    keep: resting.now,
  };
}
