/** «تتبّع الفقرة»: a stroke in the margin goes with the paragraph being read. No other line is made fainter. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** Share of the window's height at which the followed paragraph is looked for. */
const EYE = 0.3;

export interface FocusMode {
  isOn: boolean;
  toggle: () => void;
  /** The keys moved to this element. */
  follow: (element: HTMLElement | null) => void;
}

export function useFocusMode(text: RefObject<HTMLElement | null>): FocusMode {
  const [isOn, setOn] = useState(false);
  const current = useRef<Element | null>(null);

  const set = (element: Element | null): void => {
    if (element === current.current) return;
    current.current?.classList.remove('current');
    element?.classList.add('current');
    current.current = element;
  };
  useEffect(() => {
    if (!isOn) return undefined;
    let frame = 0;
    const choose = (): void => {
      frame = 0;
      const eye = innerHeight * EYE;
      const blocks = [...(text.current?.querySelectorAll('.block') ?? [])];
      set(blocks.find((block) => block.getBoundingClientRect().bottom > eye) ?? blocks.at(-1) ?? null);
    };
    const onScroll = (): void => { frame ||= requestAnimationFrame(choose); };
    choose();
    addEventListener('scroll', onScroll, { passive: true });
    return () => {
      removeEventListener('scroll', onScroll);
      cancelAnimationFrame(frame);
      set(null);
    };
  }, [isOn]);

  return { isOn, toggle: () => setOn((now) => !now), follow: (element) => { if (isOn && element?.matches('.block')) set(element); } };
}
