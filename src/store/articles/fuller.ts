/** Two texts that are claimed to be one story: whether they are, and which of them is worth keeping. */
import type { Article, Reading } from '../../core/model.ts';
import { runsOf } from './sketch.ts';

/** What a page leaves of a story that is to be paid for, or has gone, is a tenth to a third; an author who shortens keeps more. */
const leftOver = 0.5;
/** An editor's changes and offers to subscribe make up less than half of what is left. */
const taken = 0.5;
/** Two reports of one event share under a tenth of their word runs (see sketch.ts). */
const chance = 0.1;

/** Share of the shorter text's word runs that the longer has too, 0..1; all of a text that has none. */
function shared(a: Article, b: Article): number {
  const [few, many] = [runsOf(a), runsOf(b)].sort((x, y) => x.size - y.size) as [Set<number>, Set<number>];
  return few.size === 0 ? 1 : [...few].filter((run) => many.has(run)).length / few.size;
}

/** The new reading of a story, but the old one where the new text is only what the page still shows of it: nothing that was kept is lost. */
export function fullerOf(now: Reading, before: Reading): Reading {
  const isRest = now.article.words < before.article.words * leftOver && shared(now.article, before.article) >= taken;
  return isRest ? before : now;
}

/** Texts that have nothing in common are no story twice, whatever address is claimed for both: the next page of one, or a claim that all pages of a site make. */
export const areStrangers = (a: Article, b: Article): boolean => shared(a, b) < chance;
