/** One writer of the index at a time, over all windows of Safi. */

let tail: Promise<unknown> = Promise.resolve();

/** Runs `work` alone. Waits for the window that is at it; when that window dies, the browser passes the lock on. */
export function withIndexLock<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  const locks = globalThis.navigator?.locks;
  if (locks) return locks.request('safi-index', signal ? { signal } : {}, work) as Promise<T>;
  // Node has no locks, and no other window.
  const turn = tail.then(() => { signal?.throwIfAborted(); return work(); });
  tail = turn.catch(() => {});
  return turn;
}
