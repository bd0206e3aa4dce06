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

/** Chooses everything between the anchor and a row. `idAt` gives null for rows that are not loaded. */
export function reach({ ids, anchor }: Choice, index: number, idAt: (index: number) => string | null): Choice {
  const [from, to] = [Math.min(anchor ?? index, index), Math.max(anchor ?? index, index)];
  const between = Array.from({ length: to - from + 1 }, (_, i) => idAt(from + i)).filter((id) => id !== null);
  return { ids: new Set([...ids, ...between]), anchor: anchor ?? index };
}
