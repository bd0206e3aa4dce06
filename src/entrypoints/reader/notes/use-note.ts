/** A note while it is typed: kept at every rest, and when its field or the page is left. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Highlight } from '../../../store/model.ts';
import { afterRest } from '../after-rest.ts';

/** ms of rest before what was typed is kept. */
const REST = 500;

export interface TypedNote { note: string; type: (note: string) => void; keep: () => void }

export function useNote(highlight: Highlight, onChange: (patch: { note: string }) => void): TypedNote {
  const [typed, setTyped] = useState<string | null>(null);
  const keep = useRef<() => void>(null!);
  keep.current = () => {
    setTyped(null);
    if (typed !== null && typed !== highlight.note) onChange({ note: typed });
  };
  const [resting] = useState(() => afterRest(() => keep.current(), REST));
  useEffect(() => resting.now, []);
  return {
    note: typed ?? highlight.note,
    type(note) {
      setTyped(note);
      resting.soon();
    },
    keep: resting.now,
  };
}
