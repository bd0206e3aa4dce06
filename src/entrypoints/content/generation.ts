/**
 * One copy of this script acts in a page. A second injection of the same version does nothing; after an update the
 * new version asks the old one to put the page right and fall silent (its own connection to Safi is dead by then).
 */
const CLAIM = 'safi:takes-over';
const FLAG = Symbol.for('safi.content');

/**
 * Takes the page over.
 * @param retire what this copy does when a newer one comes. @returns null when a living copy of this version is here
 * already; else whether the copy before had the page folded.
 */
export function takeOver(retire: () => { wasClean: boolean }): { wasClean: boolean } | null {
  const world = globalThis as { [FLAG]?: boolean };
  if (world[FLAG]) return null;
  world[FLAG] = true;
  const wasClean = !document.dispatchEvent(new CustomEvent(CLAIM, { cancelable: true }));
  const onClaim = (event: Event): void => {
    document.removeEventListener(CLAIM, onClaim);
    world[FLAG] = false; // A page may say this too: the next click then brings a new copy.
    if (retire().wasClean) event.preventDefault();
  };
  document.addEventListener(CLAIM, onClaim);
  return { wasClean };
}
