/** Saving what is still changing: after a rest, and at once when the page may be going. A tab that is closed tells nothing later. */

export interface Resting {
  /** Works after a rest without another call. */
  soon: () => void;
  /** Works at once, if anything waits. */
  now: () => void;
}

/**
 * The history hardly answers a page that goes. Told that it is to go, Firefox's page is still answered, Chromium's not always;
 * some phones tell it only when it goes.
 */
const LEAVING = ['beforeunload', 'pagehide'] as const;

/** `rest`: ms. */
export function afterRest(work: () => void, rest: number): Resting {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onHide = (): void => { if (document.hidden) now(); };
  const now = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    document.removeEventListener('visibilitychange', onHide);
    for (const leaving of LEAVING) removeEventListener(leaving, now);
    work();
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(now, rest);
    document.addEventListener('visibilitychange', onHide);
    for (const leaving of LEAVING) addEventListener(leaving, now);
  };
  return { soon, now };
}
