/** The live region: what changed, said once to screen readers, politely. One on a page. */
import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';

let say: ((text: string) => void) | null = null;

/** Says a sentence. Said again when the same sentence comes twice. */
export function announce(text: string): void {
  say?.(text);
}

export function LiveRegion(): JSX.Element {
  const [spoken, setSpoken] = useState({ text: '', turn: 0 });
  useEffect(() => {
    say = (text) => setSpoken(({ turn }) => ({ text, turn: turn + 1 }));
    return () => { say = null; };
  }, []);
  return <div class="spoken" role="status" aria-live="polite">{spoken.turn > 0 ? <p key={spoken.turn}>{spoken.text}</p> : null}</div>;
}
