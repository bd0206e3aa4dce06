/** Articles chosen to be handled together. */

export interface Choice {
  ids: ReadonlySet<string>;
  /** The article that was last chosen by itself; Shift reaches from there. Its row may be another by then. */
  anchor: string | null;
}

export const nothingChosen: Choice = { ids: new Set(), anchor: null };

/** Chooses an article, or lets it go. */
export function toggle({ ids }: Choice, id: string): Choice {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/** The articles between two of a list, both included; only the second one where the first is not in it. */
export function span(all: readonly string[], first: string, second: string): string[] {
  const [a, b] = [all.indexOf(first), all.indexOf(second)];
  return a < 0 || b < 0 ? [second] : all.slice(Math.min(a, b), Math.max(a, b) + 1);
}

/** Chooses everything between the anchor and an article; `ids` are those of the span. */
export function reach({ ids: before, anchor }: Choice, id: string, ids: readonly string[]): Choice {
  return { ids: new Set([...before, ...ids]), anchor: anchor ?? id };
}

/** Lets go of articles that are there no more. */
export function without(choice: Choice, gone: readonly string[]): Choice {
  if (gone.length === 0) return choice;
  const ids = new Set(choice.ids);
  for (const id of gone) ids.delete(id);
  return { ids, anchor: choice.anchor !== null && gone.includes(choice.anchor) ? null : choice.anchor };
}
