/** The text in order: blocks, and between them the places where a line was taken out. */
import type { Block, Reading, RelatedLink, Removal } from '../../core/model.ts';
import { addressKey, ownCanonical } from '../../store/story-keys.ts';

export type FlowItem =
  | { type: 'block'; index: number; block: Block }
  /** Lines that stood before block `index`, in page order. */
  | { type: 'lines'; index: number; removals: Removal[] };

export interface Flow {
  items: FlowItem[];
  /** What stood after the text and is no related line (share bars, tags, …): listed under the shelf, each can be put back. */
  leftOut: Removal[];
}

/** @param putBack ids of removals the reader put back into the text; they are in it wherever they stood. */
export function flowOf({ article, removed }: Pick<Reading, 'article' | 'removed'>, putBack: readonly string[] = []): Flow {
  const isInText = ({ id, where, kind }: Removal): boolean => where === 'inline' || kind === 'related' || putBack.includes(id);
  const last = article.blocks.length;
  const byPosition = groupBy(removed.filter(isInText), ({ position }) => Math.min(Math.max(position, 0), last));
  const items: FlowItem[] = [];
  for (let index = 0; index <= last; index++) {
    const removals = byPosition.get(index);
    if (removals) items.push({ type: 'lines', index, removals });
    const block = article.blocks[index];
    if (block) items.push({ type: 'block', index, block });
  }
  return { items, leftOut: removed.filter((removal) => !isInText(removal)) };
}

export interface ShelfLink { link: RelatedLink; /** Place in `reading.related`. */ index: number }
export interface ShelfGroup { label: string | null; links: ShelfLink[] }

/**
 * Related links under the label that stood before them, in order of first appearance. Those put back into the text are not on the
 * shelf, nor is the story at hand: sites name it too among what is read most.
 */
export function shelfOf({ article, related }: Pick<Reading, 'article' | 'related'>, putBack: readonly string[]): ShelfGroup[] {
  const own = ownCanonical(article);
  const links = related.map((link, index) => ({ link, index })).filter(({ link }) => !putBack.includes(link.removal) && (link.url === null || addressKey(link.url) !== own));
  const groups = groupBy(links, ({ link }) => link.label?.normalize('NFC').replace(/\s+/g, ' ').trim() ?? '');
  return [...groups.values()].map((members) => ({ label: members[0]!.link.label, links: members }));
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
