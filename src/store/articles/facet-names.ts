/** Which sites and tags the history has. */
import { transact } from '../database.ts';
import type { Facet } from './facets.ts';

export interface FacetCount { name: string; count: number }

/** All sites (hosts) or tags with their number of articles, the most used first. Costs one step a name, not one an article. */
export function listFacets(kind: 'host' | 'tag'): Promise<FacetCount[]> {
  return transact('readonly', ['articles'], async (tx) => {
    const index = tx.objectStore('articles').index('facets');
    const found: FacetCount[] = [];
    const prefix = `${kind}:`;
    let cursor = await index.openKeyCursor(IDBKeyRange.bound([prefix], [`${prefix}\uffff`]));
    while (cursor) {
      const [facet] = cursor.key as unknown as Facet;
      found.push({ name: facet.slice(prefix.length), count: await index.count(IDBKeyRange.bound([facet], [facet, []])) });
      cursor = await cursor.continue([facet, Infinity, ''] as unknown as Facet);
    }
    return found.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  });
}
