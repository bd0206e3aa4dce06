/** Days as the reader has them: at night they are not those of UTC. */

/** The midnight that began the reader's day of a moment, as if in UTC (ms), so that days with a change of the clock are as long as others. */
export function midnight(time: number): number {
  const date = new Date(time);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
}

/** The reader's day of a moment as `YYYY-MM-DD`, as files name it. */
export const isoDay = (time: number): string => new Date(midnight(time)).toISOString().slice(0, 10);
