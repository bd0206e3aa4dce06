import type { PageBlock, Run } from './page.ts';

/** The runs of a block that touch [from, to), without a look at the others: a block may have thousands. */
export function runsIn({ runs }: PageBlock, from: number, to: number): readonly Run[] {
  let first = 0;
  for (let end = runs.length; first < end;) {
    const middle = (first + end) >> 1;
    if (runs[middle]!.end > from) end = middle; else first = middle + 1;
  }
  let last = first;
  while (last < runs.length && runs[last]!.start < to) last++;
  return runs.slice(first, last);
}
