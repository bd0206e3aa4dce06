/** Articles chosen to be handled together. */

export interface Choice {
  ids: ReadonlySet<string>;
  /** Where the last single choice was made; Shift reaches from there. */
  anchor: number | null;
}

export const nothingChosen: Choice = { ids: new Set(), anchor: null };

/** Chooses an article, or lets it go. */
export function toggle({ ids }: Choice, id: string, index: number): Choice {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: index };
}

/** First and last row between the anchor and a row. */
export function spanTo({ anchor }: Choice, index: number): [from: number, to: number] {
  return [Math.min(anchor ?? index, index), Math.max(anchor ?? index, index)];
}

/** Chooses everything between the anchor and a row; `ids` are those of the span. */
export function reach({ ids: before, anchor }: Choice, index: number, ids: readonly string[]): Choice {
  return { ids: new Set([...before, ...ids]), anchor: anchor ?? index };
}
