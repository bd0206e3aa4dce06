/** What the popup shows, from what is known of the page. Pure. */
import type { Removal } from '../../core/model.ts';
import type { PageAnswer } from '../../platform/page-access.ts';
import type { PageState } from '../../platform/protocol.ts';

export type View =
  | { kind: 'asking' }
  | { kind: 'article'; state: PageState; rows: Row[] }
  | { kind: 'headlines'; count: number | null }
  | { kind: 'no-access' }
  | { kind: 'restricted' }
  /** One of Safi's own pages. */
  | { kind: 'own' }
  | { kind: 'pdf' }
  | { kind: 'offline' }
  | { kind: 'failed' };

/** A line that is not the story, as the popup lists it. */
export interface Row {
  removal: Removal;
  /** The first title, or the line's words where it names no story. */
  title: string;
  /** Titles under the same label beside the first. */
  more: number;
  isKept: boolean;
}

/** Chromium's words for a tab that shows its own "no connection" page in place of the site's. */
const NO_PAGE = /error page/i;

export function viewOf(answer: PageAnswer, isOnline: boolean): View {
  if (answer.ok) {
    const { state } = answer;
    return state.kind === 'article' && state.reading
      ? { kind: 'article', state, rows: rowsOf(state) }
      : { kind: 'headlines', count: state.headlines ?? null };
  }
  if (!isOnline && answer.reason !== 'pdf') return { kind: 'offline' };
  if (answer.reason === 'error' || NO_PAGE.test(answer.detail)) return { kind: 'failed' };
  return { kind: answer.reason };
}

export function rowsOf({ reading, lines }: PageState): Row[] {
  if (!reading) return [];
  const kept = new Set(lines.filter(({ state }) => state === 'kept').map(({ id }) => id));
  return reading.removed.map((removal) => {
    const titles = reading.related.filter((link) => link.removal === removal.id).map(({ title }) => title);
    return { removal, title: titles[0] ?? removal.text, more: Math.max(0, titles.length - 1), isKept: kept.has(removal.id) };
  });
}

export interface Counts { related: number; junk: number; kept: number }

/** How many lines of each kind are out of the story, and how many the reader put back. */
export function countRows(rows: readonly Row[]): Counts {
  const out = rows.filter(({ isKept }) => !isKept);
  const related = out.filter(({ removal }) => removal.kind === 'related').length;
  return { related, junk: out.length - related, kept: rows.length - out.length };
}
