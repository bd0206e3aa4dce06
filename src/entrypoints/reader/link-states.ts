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
  const [ownRow, pendingRow] = [finderOf(rows), finderOf(pending)];
  return related.map((link, index) => {
    const row = ownRow(link, index);
    const kept = row?.pendingAt ? row : pendingRow(link, index);
    return { known: known.get(link) ?? null, keptAs: kept ? { from: kept.from, index: kept.index } : null };
  });
}

/** Keeps links for later: as links of the article where the history has them in it, else by themselves. */
export async function keepLinks(opened: OpenReading, indexes: readonly number[], now: number): Promise<number> {
  const ownRow = finderOf(opened.kind === 'saved' ? await linksFrom(opened.id) : []);
  return keepForLater(indexes.map((index) => {
    const link = opened.reading.related[index]!;
    const { title, url, label } = link;
    return ownRow(link, index) ?? { title, url, label };
  }), now);
}

export const dropKept = (states: LinkStates, index: number): Promise<void> => {
  const kept = states[index]?.keptAs;
  return kept ? dropPending([kept]) : Promise.resolve();
};

/** Finds the row of a link. The story may have been saved anew in another tab: its links have other places there, or are gone. */
function finderOf(rows: readonly LinkRow[]): (link: RelatedLink, index: number) => LinkRow | undefined {
  const byName = new Map<string, LinkRow[]>();
  for (const row of rows) byName.set(nameOf(row), [...byName.get(nameOf(row)) ?? [], row]);
  return (link, index) => {
    const same = byName.get(nameOf(link)) ?? [];
    return same.find((row) => row.index === index) ?? same[0];
  };
}

/** What two links have in common that are one. */
const nameOf = ({ url, title }: Pick<RelatedLink, 'url' | 'title'>): string => (url === null ? `title ${title}` : `url ${url}`);
