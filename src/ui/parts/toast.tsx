/** The last thing done, with the way back. Stays ten seconds, and waits while focused or hovered. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ComponentChildren, JSX } from 'preact';
import { useFocusBack } from '../use-focus-back.ts';
import { Action } from './button.tsx';

/** ms. Design language, §9. */
const STAYS = 10_000;

export interface ToastContent { words: ComponentChildren; /** The action's name, e.g. «تراجع». */ action?: string; onAction?: () => void; /** Called when the time is over unused. */ onGone?: () => void }

let show: ((content: ToastContent | null) => void) | null = null;
let press: (() => boolean) | null = null;

/** Shows a toast; the one that stood before is gone (its `onGone` is called). */
export function toast(content: ToastContent | null): void {
  show?.(content);
}

/** Does what the action of the toast that stands does, for a key. Returns false when there is none. */
export function pressToast(): boolean {
  return press?.() ?? false;
}

/** Place for toasts. One on a page, after the main part. */
export function Toaster(): JSX.Element {
  const [content, setContent] = useState<ToastContent | null>(null);
  const [isHeld, setHeld] = useState(false);
  const current = useRef<ToastContent | null>(null);

  const replace = (next: ToastContent | null): void => {
    const before = current.current;
    current.current = next;
    setContent(next);
    setHeld(false);
    before?.onGone?.();
  };
  const act = (): boolean => {
    const done = current.current;
    if (!done?.onAction) return false;
    current.current = null;
    setContent(null);
    done.onAction();
    return true;
  };
  useEffect(() => {
    [show, press] = [replace, act];
    return () => { [show, press] = [null, null]; };
  }, []);
  useEffect(() => {
    if (!content || isHeld) return undefined;
    const timer = setTimeout(() => replace(null), STAYS);
    return () => clearTimeout(timer);
  }, [content, isHeld]);

  return (
    <div role="status" aria-live="polite">
      {content ? <Toast content={content} onHold={setHeld} onAct={act} /> : null}
    </div>
  );
}

function Toast({ content, onHold, onAct }: { content: ToastContent; onHold: (isHeld: boolean) => void; onAct: () => void }): JSX.Element {
  const box = useFocusBack<HTMLDivElement>();
  return (
    <div
      ref={box} class="toast"
      onPointerEnter={() => onHold(true)} onPointerLeave={() => onHold(false)}
      onFocusIn={() => onHold(true)} onFocusOut={() => onHold(false)}
    >
      <span>{content.words}</span>
      {content.action ? <Action onClick={onAct}>{content.action}</Action> : null}
    </div>
  );
}
