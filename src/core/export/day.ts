/** Days as files name them. */

/** The day of a moment as `YYYY-MM-DD`: the reader's own day, which at night is not that of UTC. */
export function dayOf(time: number): string {
  const date = new Date(time);
  return new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())).toISOString().slice(0, 10);
}
