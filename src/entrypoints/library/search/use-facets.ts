import { useEffect, useState } from 'preact/hooks';
import { listFacets, type FacetCount } from '../../../store/articles.ts';

export type Facets = Record<'host' | 'tag', readonly FacetCount[]>;

/** Sites and tags of the history, read after the rows (`turn` is null before them) and anew when `turn` changes. */
export function useFacets(turn: unknown): Facets {
  const [facets, setFacets] = useState<Facets>({ host: [], tag: [] });
  useEffect(() => {
    if (turn === null) return undefined;
    let isStale = false;
    Promise.all([listFacets('host'), listFacets('tag')]).then(
      ([host, tag]) => { if (!isStale) setFacets({ host, tag }); },
      () => undefined, // A history that cannot be read is told by the list, in its own place.
    );
    return () => { isStale = true; };
  }, [turn]);
  return facets;
}
