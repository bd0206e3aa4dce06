/** Saving what is still changing: after a rest, and at once when the page may be going. A tab that is closed tells nothing later. */

export interface Resting {
  /** Works after a rest without another call. */
  soon: () => void;
  /** Works at once, if anything waits. */
  now: () => void;
}

/** The history hardly answers a page that goes, one that is to go more often; some phones tell it only when it goes. */
const LEAVING = ['beforeunload', 'pagehide'] as const;

/** `work` hears whether the page may be going, `rest`: ms. */
export function afterRest(work: (isLeaving: boolean) => void, rest: number): Resting {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onHide = (): void => { if (document.hidden) onLeave(); };
  const onLeave = (): void => finish(true);
  const now = (): void => finish(false);
  const finish = (isLeaving: boolean): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    document.removeEventListener('visibilitychange', onHide);
    for (const leaving of LEAVING) removeEventListener(leaving, onLeave);
    work(isLeaving);
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(now, rest);
    document.addEventListener('visibilitychange', onHide);
    for (const leaving of LEAVING) addEventListener(leaving, onLeave);
  };
  return { soon, now };
}
