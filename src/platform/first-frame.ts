/**
 * Whether the page was drawn already. The gate notes it and the content script asks, in the world they share: the
 * browser's own paint entries come only after the picture is on the screen, too late to tell that a line was seen.
 */
const PLACE = Symbol.for('safi.first-frame');
const world = globalThis as { [PLACE]?: boolean };

/** Called as early as Safi is in the page. */
export function noteFirstFrame(): void {
  requestAnimationFrame(() => { world[PLACE] = true; });
}

/** False only while nothing of the page can have been seen. Asks for no layout. */
export function mayHaveBeenSeen(): boolean {
  return world[PLACE] === true || document.readyState === 'complete' || performance.getEntriesByType('paint').length > 0;
}
