/** Raise it whenever the analysis, the texts or the format change: every history then rebuilds its index by itself. */
export const indexVersion = 2;
