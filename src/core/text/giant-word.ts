/**
 * A word that no author wrote: a page may hold a megabyte without a space. Chromium's time to wrap one grows with the square
 * of its letters: 20,000 take a tenth of a second, a million minutes.
 */
export const giantWord = /\S{5000}/;
