/** Saving what is still changing: after a rest, and at once when the page may be going. A tab that is closed tells nothing later. */

export interface Resting {
  /** Works after a rest without another call. */
  soon: () => void;
  /** Works at once, if anything waits. */
  now: () => void;
}

/** `rest`: ms. */
export function afterRest(work: () => void, rest: number): Resting {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onHide = (): void => { if (document.hidden) now(); };
  const now = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    document.removeEventListener('visibilitychange', onHide);
    removeEventListener('pagehide', now);
    work();
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(now, rest);
    document.addEventListener('visibilitychange', onHide);
    addEventListener('pagehide', now);
  };
  return { soon, now };
}
