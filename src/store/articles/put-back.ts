/** Ids of removals belong to one reading: a line that was put back is found in another reading of the story by its words. */
import type { Reading } from '../../core/model.ts';

/** Ids in `to` of the lines that `ids` name in `from`. A line that is gone has none; of lines that say the same, the one of its id is meant. */
export function putBackIn(to: Reading, ids: readonly string[], from: Reading): string[] {
  const found = from.removed.filter(({ id }) => ids.includes(id)).flatMap(({ id, text }) => {
    const same = to.removed.filter((other) => other.text === text);
    return same.find((other) => other.id === id) ?? same[0] ?? [];
  });
  return [...new Set(found.map(({ id }) => id))];
}
