/** Keeps the place: restores it when the page opens, follows scrolling, saves it, and notes when the end was reached. */
import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';
import { afterRest } from './after-rest.ts';
import { goToPlace, placeNow, shareRead, type Place } from './place.ts';

/** ms of rest before a place is saved. */
const REST = 800;
/** Share from which a text counts as finished: the last lines are often an agency's name. */
const FINISHED = 0.97;
/** ms after which a text that needs no scrolling counts as finished. */
const SHORT_TEXT = 15_000;
/** ms after opening in which pictures and fonts may still move the place. */
const SETTLING = 3000;
/** The reader's own hand ends the restoring. */
const HANDS = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

export function usePlace({ text, end, bar, start, isWhole, onPlace, onFinished }: {
  text: RefObject<HTMLElement | null>;
  end: RefObject<HTMLElement | null>;
  bar: RefObject<HTMLElement | null>;
  start: Place | null;
  /** Everything is built: only then it can be told how far the reader is. */
  isWhole: boolean;
  onPlace: (place: Place) => void;
  onFinished: () => void;
}): void {
  const now = useRef({ isWhole, onPlace, onFinished });
  now.current = { isWhole, onPlace, onFinished };

  useEffect(() => {
    const [textNow, endNow] = [text.current, end.current];
    if (!textNow || !endNow) return undefined;
    history.scrollRestoration = 'manual';
    let hasScrolled = false;
    let isFinished = false;
    let frame = 0;
    let isRestoring = start !== null;

    const finish = (): void => {
      if (isFinished) return;
      isFinished = true;
      now.current.onFinished();
    };
    const resting = afterRest(() => {
      const place = hasScrolled && now.current.isWhole ? placeNow(textNow, endNow) : null;
      if (place) now.current.onPlace(place);
    }, REST);
    const follow = (): void => {
      frame = 0;
      if (!now.current.isWhole) return;
      const share = shareRead(endNow);
      if (bar.current) bar.current.style.transform = `scaleX(${share})`;
      if (hasScrolled && share >= FINISHED) finish();
    };
    const onScroll = (): void => {
      frame ||= requestAnimationFrame(follow);
      if (isRestoring) return;
      hasScrolled = true;
      resting.soon();
    };
    const restore = (): void => {
      if (isRestoring && start) goToPlace(textNow, start);
      follow();
    };
    const takeOver = (): void => { isRestoring = false; };

    restore();
    // Fonts and pictures above the place move it: set it again until the reader moves.
    void document.fonts.ready.then(restore);
    const settled = setTimeout(takeOver, SETTLING);
    const growth = new ResizeObserver(restore);
    growth.observe(textNow);
    const short = setTimeout(() => { if (shareRead(endNow) >= 1) finish(); }, SHORT_TEXT);
    addEventListener('scroll', onScroll, { passive: true });
    for (const hand of HANDS) addEventListener(hand, takeOver, { passive: true });
    return () => {
      resting.now();
      growth.disconnect();
      clearTimeout(settled);
      clearTimeout(short);
      cancelAnimationFrame(frame);
      removeEventListener('scroll', onScroll);
      for (const hand of HANDS) removeEventListener(hand, takeOver);
    };
  }, []);
}
