/** A thread as a strip of dots on the days that all threads share. Pure. */
import type { Thread } from '../../../store/threads.ts';
import { dayOf, isArticle } from './story.ts';

/** Days that have something in any of the threads, oldest first; of many only the newest. */
export function sharedDays(threads: readonly Thread[], most: number): number[] {
  const days = new Set(threads.flatMap(({ nodes }) => nodes.filter(isArticle).map(({ at }) => dayOf(at))));
  return [...days].sort((a, b) => a - b).slice(-most);
}

export interface StripDay { day: number; articles: number }

/** Articles of a thread on each of the days; what is older stands on the first. */
export function stripOf({ nodes }: Thread, days: readonly number[]): StripDay[] {
  const counts = new Map(days.map((day) => [day, 0]));
  for (const node of nodes.filter(isArticle)) {
    const day = Math.max(dayOf(node.at), days[0]!);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return [...counts].map(([day, articles]) => ({ day, articles }));
}
