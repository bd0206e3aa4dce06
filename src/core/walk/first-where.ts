/** The first index below `length` for which it holds, given that it holds for all behind it; `length` where for none. A page may have tens of thousands of lines. */
export function firstWhere(length: number, holds: (index: number) => boolean): number {
  let first = 0;
  for (let end = length; first < end;) {
    const middle = (first + end) >> 1;
    if (holds(middle)) end = middle; else first = middle + 1;
  }
  return first;
}
