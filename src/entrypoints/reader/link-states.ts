/** What the history knows of each related link: read before, kept for later, address found later. */
import type { RelatedLink } from '../../core/model.ts';
import { dropPending, keepForLater, linksFrom, pendingLinks, readBefore, type Known } from '../../store/links.ts';
import type { LinkRow } from '../../store/model.ts';
import type { OpenReading } from './open-reading.ts';

export interface LinkState {
  /** The saved article it leads to. */
  known: Known | null;
  /** The row by which it is kept for later; null = not kept. */
  keptAs: Pick<LinkRow, 'from' | 'index'> | null;
}

/** States by place in `reading.related`. */
export type LinkStates = readonly LinkState[];

export async function loadLinkStates(opened: OpenReading): Promise<LinkStates> {
  const { related } = opened.reading;
  const [known, rows, pending] = await Promise.all([
    readBefore(related),
    opened.kind === 'saved' ? linksFrom(opened.id) : [],
    pendingLinks(),
  ]);
  const byIndex = new Map(rows.map((row) => [row.index, row]));
  return related.map((link, index) => {
    const row = byIndex.get(index);
    const kept = row?.pendingAt ? row : pending.find((each) => isSame(each, link));
    return { known: known.get(link) ?? null, keptAs: kept ? { from: kept.from, index: kept.index } : null };
  });
}

/** Keeps links for later: as links of the article when it is in the history, else by themselves. */
export function keepLinks(opened: OpenReading, indexes: readonly number[], now: number): Promise<number> {
  return keepForLater(indexes.map((index) => {
    if (opened.kind === 'saved') return { from: opened.id, index };
    const { title, url, label } = opened.reading.related[index]!;
    return { title, url, label };
  }), now);
}

export const dropKept = (states: LinkStates, index: number): Promise<void> => {
  const kept = states[index]?.keptAs;
  return kept ? dropPending([kept]) : Promise.resolve();
};

const isSame = (row: LinkRow, link: RelatedLink): boolean => (row.url !== null || link.url !== null ? row.url === link.url : row.title === link.title);
