/** Highlights of the article: made, changed, painted, and found again by their words. */
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Highlight } from '../../store/model.ts';
import { anchor, describePlace, type Anchored } from './notes/anchor.ts';
import { COLOURS, type Colour } from './notes/colours.ts';
import type { ListedHighlight } from './notes/notes.tsx';
import { paint } from './paint.ts';
import type { TextMap } from './text-map.ts';
import type { Change } from './use-saved.ts';

export interface Highlights {
  /** In the order of the text, orphans last. */
  list: readonly ListedHighlight[];
  all: readonly Highlight[];
  /** Makes one of the stretch; null when nothing but space was selected. */
  add: (start: number, end: number, colour: Colour) => Highlight | null;
  change: (id: string, patch: Partial<Pick<Highlight, 'note' | 'colour'>>) => void;
  remove: (id: string) => void;
  restore: (highlight: Highlight) => void;
  placeOf: (id: string) => Anchored | null;
  /** The highlight at an offset of the text. */
  at: (offset: number) => Highlight | null;
}

export function useHighlights(map: TextMap | null, all: readonly Highlight[], change: (change: Change) => void): Highlights {
  const places = useMemo(() => new Map(all.map((highlight) => [highlight.id, map ? anchor(map, highlight) : null])), [map, all]);

  useLayoutEffect(() => {
    if (!map) return;
    for (const colour of COLOURS) {
      paint(`mark-${colour}`, all.filter((highlight) => highlight.colour === colour).map(({ id }) => {
        const place = places.get(id);
        return place ? map.rangeOf(place.start, place.end) : null;
      }));
    }
  }, [places]);

  // The list as it is then, not as it was drawn: an undo comes later, and another tab makes its own.
  const edit = (edited: (now: Highlight[]) => Highlight[]): void => change(({ highlights }) => ({ highlights: edited(highlights) }));
  const put = (highlight: Highlight): void => edit((now) => [...now.filter(({ id }) => id !== highlight.id), highlight]);
  const list = useMemo(() => all
    .map((highlight) => ({ highlight, place: places.get(highlight.id) ?? null }))
    .sort((a, b) => (a.place?.start ?? Infinity) - (b.place?.start ?? Infinity))
    .map(({ highlight, place }) => ({ highlight, isOrphan: map !== null && place === null })), [places]);

  return {
    list,
    all,
    add(start, end, colour) {
      if (!map?.text.slice(start, end).trim()) return null;
      const highlight: Highlight = { id: crypto.randomUUID(), colour, ...describePlace(map, start, end), note: '', madeAt: Date.now() };
      put(highlight);
      return highlight;
    },
    change: (id, patch) => edit((now) => now.map((highlight) => (highlight.id === id ? { ...highlight, ...patch } : highlight))),
    remove: (id) => edit((now) => now.filter((highlight) => highlight.id !== id)),
    restore: put,
    placeOf: (id) => places.get(id) ?? null,
    at(offset) {
      const found = all.filter(({ id }) => {
        const place = places.get(id);
        return place && place.start <= offset && offset < place.end;
      });
      return found.at(-1) ?? null;
    },
  };
}
