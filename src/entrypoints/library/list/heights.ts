/** Heights of a long list's rows: an estimate for all, the measured truth for those that were seen. */

/** A Fenwick tree over the rows: every question and every correction costs log(rows), so 100,000 rows scroll like 100. */
export class Heights {
  readonly count: number;
  #own: Float64Array;
  #sums: Float64Array;

  /** @param estimate height in px of a row that was never shown. */
  constructor(count: number, estimate: number) {
    this.count = count;
    this.#own = new Float64Array(count).fill(estimate);
    this.#sums = new Float64Array(count + 1);
    for (let i = 1; i <= count; i++) {
      this.#sums[i]! += estimate;
      const parent = i + (i & -i);
      if (parent <= count) this.#sums[parent]! += this.#sums[i]!;
    }
  }

  /** px of all rows together. */
  get total(): number {
    return this.topOf(this.count);
  }

  /** px from the top of the list to the top of a row. */
  topOf(row: number): number {
    let sum = 0;
    for (let i = Math.min(row, this.count); i > 0; i -= i & -i) sum += this.#sums[i]!;
    return sum;
  }

  /** The row that covers a height; the first or last one outside of the list. 0 in an empty list. */
  rowAt(y: number): number {
    let row = 0;
    let left = y;
    for (let step = 1 << Math.floor(Math.log2(Math.max(1, this.count))); step > 0; step >>= 1) {
      if (row + step > this.count || this.#sums[row + step]! > left) continue;
      row += step;
      left -= this.#sums[row]!;
    }
    return Math.max(0, Math.min(row, this.count - 1));
  }

  /** Tells the measured height. Returns whether that moved anything by more than half a pixel. */
  measure(row: number, height: number): boolean {
    if (row < 0 || row >= this.count) return false;
    const change = height - this.#own[row]!;
    if (Math.abs(change) < 0.5) return false;
    this.#own[row] = height;
    for (let i = row + 1; i <= this.count; i += i & -i) this.#sums[i]! += change;
    return true;
  }
}
