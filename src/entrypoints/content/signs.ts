/** The only traces Safi leaves in a page while lines are folded; all are taken back by undo. */

/** Name of the marker element. */
export const MARKER = 'safi-line';
/** On a marker: where its words were cut from, so that a later copy of this script can put them back. */
export const CUT = 'cut';
/** On elements of the page that are hidden or dimmed. */
export const STATE = 'data-safi';
/** Name of the highlight that dims text which has no element of its own. */
export const DIMMED_TEXT = 'safi-dim';
