/** One story that was kept in two places, as one. */
import type { Reading, RelatedLink } from '../../core/model.ts';
import type { Transaction } from '../database.ts';
import { keepWithin } from '../links/keep.ts';
import { describeLink, keepKey, linksOf, type KeptLink } from '../links/resolve.ts';
import type { SavedArticle } from '../model.ts';
import type { ArticleRow } from '../schema.ts';
import { fullerOf } from './fuller.ts';
import { enqueue, putArticle } from './put.ts';
import { putBackIn } from './put-back.ts';
import { mergeStates, withFacets } from './rows.ts';

/** One row a story: its own text stays, unless that is only a rest of the other, and nothing the reader did on either side is lost. */
export async function mergeInto(tx: Transaction, row: ArticleRow, other: SavedArticle, kept: readonly KeptLink[]): Promise<void> {
  const own = (await tx.objectStore('readings').get(row.id))!;
  const reading = fullerOf(own, other.reading);
  const putBack = (ids: readonly string[], of: Reading): string[] => putBackIn(reading, ids, of);
  const merged = mergeStates({ ...row, putBack: putBack(row.putBack, own) }, { ...other, putBack: putBack(other.putBack, other.reading) });
  if (reading === own) {
    const isSearchedOtherwise = merged.savedAt !== row.savedAt || merged.tags.length !== row.tags.length || merged.highlights.length !== row.highlights.length;
    const doc = isSearchedOtherwise ? await enqueue(tx, row.id, row.doc) : row.doc;
    await tx.objectStore('articles').put(withFacets({ ...row, ...merged, doc }));
  } else await putArticle(tx, { id: row.id, key: row.key, previous: row }, reading, merged);
  if (kept.length > 0) await mergeKept(tx, row.id, other.reading.related, kept);
}

/** Links kept for later: by the same link of the text that stays, or on their own where that has none. */
async function mergeKept(tx: Transaction, id: string, related: readonly RelatedLink[], kept: readonly KeptLink[]): Promise<void> {
  const own = new Map((await tx.objectStore('links').getAll(linksOf(id))).map((link) => [keepKey(link), link.index]));
  for (const { index, at } of kept) {
    const link = related[index];
    const same = link && own.get(keepKey(describeLink(id, index, link)));
    if (link) await keepWithin(tx, [same === undefined ? link : { from: id, index: same }], at);
  }
}
