/** Two texts that are claimed to be one story: whether they are, and which of them is worth keeping. */
import type { Article, Reading } from '../../core/model.ts';
import { runsOf } from './sketch.ts';

/** What a page leaves of a story that is to be paid for, or has gone, is a tenth to a third; an author who shortens keeps more. */
const leftOver = 0.5;
/** An editor's changes and offers to subscribe make up less than half of what is left. */
const taken = 0.5;
/** Two reports of one event share under a tenth of their word runs (see sketch.ts). */
const chance = 0.1;

/** Share of a text's word runs that the other has too, 0..1; all of a text that has none. */
function shareIn(other: Article, text: Article): number {
  const [runs, all] = [runsOf(text), runsOf(other)];
  return runs.size === 0 ? 1 : [...runs].filter((run) => all.has(run)).length / runs.size;
}

/** The new reading of a story, but the old one where the new text is only what the page still shows of it: nothing that was kept is lost. */
export function fullerOf(now: Reading, before: Reading): Reading {
  const isRest = now.article.words < before.article.words * leftOver && shareIn(before.article, now.article) >= taken;
  return isRest ? before : now;
}

/** Texts that have nothing in common are no story twice, whatever address is claimed for both: the next page of one, or a claim that all pages of a site make. */
export function areStrangers(a: Article, b: Article): boolean {
  return shareIn(b, a) < chance && shareIn(a, b) < chance;
}
