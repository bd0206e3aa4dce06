/** Bundled and run inside one of Safi's pages: puts readings into the history through the store itself. */
import type { Reading } from '../../src/core/model.ts';
import { updateArticle } from '../../src/store/articles/update.ts';
import { saveReading } from '../../src/store/articles/save.ts';
import { keepForLater } from '../../src/store/links/keep.ts';

const DAY = 86_400_000;

async function seed(readings: Record<string, Reading>): Promise<Record<string, string>> {
  const now = Date.now();
  const ids: Record<string, string> = {};
  for (const [name, reading] of Object.entries(readings)) {
    ids[name] = (await saveReading(reading, { now, opened: true })).id;
    const [first, second] = reading.related;
    // The first related story was read three days ago, the second is kept for later: the states of the shelf.
    if (first?.url && second) {
      const story = { ...reading, article: { ...reading.article, title: first.title, url: first.url, canonical: first.url }, related: [], removed: [] };
      const { id } = await saveReading(story, { now: now - 3 * DAY, opened: true });
      await updateArticle(id, { readAt: now - 3 * DAY });
    }
    if (second) await keepForLater([{ from: ids[name]!, index: 1 }], now);
  }
  return ids;
}
Object.assign(globalThis, { safiSeed: seed });
