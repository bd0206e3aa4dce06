/** Files that articles can be taken home as. */
export const FORMATS = ['markdown', 'html', 'epub', 'json', 'text'] as const;
export type Format = (typeof FORMATS)[number];
