/**
 * A note that was being typed when its page went. The history may not answer a page that goes, so the tab keeps it too,
 * until the article is opened in it again.
 */
import type { Highlight } from '../../../store/model.ts';

const nameOf = ({ id }: Highlight): string => `left-note-${id}`;

export function leaveNote(highlight: Highlight, note: string): void {
  sessionStorage.setItem(nameOf(highlight), JSON.stringify({ from: highlight.note, note }));
}

/** The note that was left, once; null if there is none, or the highlight has another note than the one it was typed into. */
export function takeLeftNote(highlight: Highlight): string | null {
  const left = JSON.parse(sessionStorage.getItem(nameOf(highlight)) ?? 'null') as { from: string; note: string } | null;
  sessionStorage.removeItem(nameOf(highlight));
  return left?.from === highlight.note ? left.note : null;
}
