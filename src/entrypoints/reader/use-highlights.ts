/** Highlights of the article: made, changed, painted, and found again by their words. */
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Highlight } from '../../store/model.ts';
import { anchor, describePlace, type Anchored } from './notes/anchor.ts';
import { COLOURS, type Colour } from './notes/colours.ts';
import type { ListedHighlight } from './notes/notes.tsx';
import { paint } from './paint.ts';
import type { TextMap } from './text-map.ts';

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

export function useHighlights(map: TextMap | null, first: readonly Highlight[], save: (all: Highlight[]) => void): Highlights {
  const [all, setAll] = useState<readonly Highlight[]>(first);
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

  const set = (next: Highlight[]): void => {
    setAll(next);
    save(next);
  };
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
      set([...all, highlight]);
      return highlight;
    },
    change: (id, patch) => set(all.map((highlight) => (highlight.id === id ? { ...highlight, ...patch } : highlight))),
    remove: (id) => set(all.filter((highlight) => highlight.id !== id)),
    restore: (highlight) => set([...all, highlight]),
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
