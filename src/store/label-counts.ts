/** What a label did: how many related lines of the history stood under it. */
import { foldedPhrase } from '../core/text/fold.ts';
import { transact } from './database.ts';
import type { StoredLink } from './schema.ts';

const batch = 2000;

/**
 * Counts the lines under each phrase, spelling aside. Reads every link once: a few seconds at 100,000 articles,
 * so ask only when there is something to ask.
 */
export async function countLabels(phrases: readonly string[]): Promise<Map<string, number>> {
  const wanted = new Map(phrases.map((phrase) => [foldedPhrase(phrase), phrase]));
  const counts = new Map(phrases.map((phrase) => [phrase, 0]));
  if (wanted.size === 0) return counts;
  for (let range: IDBKeyRange | null = null; ;) {
    const from: IDBKeyRange | null = range;
    const links: StoredLink[] = await transact('readonly', ['links'], (tx) => tx.objectStore('links').getAll(from, batch));
    for (const { label } of links) {
      const phrase = label === null ? undefined : wanted.get(foldedPhrase(label));
      if (phrase !== undefined) counts.set(phrase, counts.get(phrase)! + 1);
    }
    const last = links.at(-1);
    if (!last || links.length < batch) return counts;
    range = IDBKeyRange.lowerBound([last.from, last.index], true);
  }
}
