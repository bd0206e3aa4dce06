/** Three-way merge of plain data: a change made to one state, carried over to a state that went on meanwhile. Pure. */

/**
 * What `now` becomes when what changed from `before` to `after` is done to it too. A record is merged field by field; a list
 * loses what was taken out and gains what came, each once; anything else takes its new value. When nothing went on, it is `after`.
 */
export function threeWay<T>(before: T, after: T, now: T): T {
  if (isSame(now, before)) return after;
  if (isSame(after, before)) return now;
  if (Array.isArray(before) && Array.isArray(after) && Array.isArray(now)) return lists(before, after, now) as T;
  if (isRecord(before) && isRecord(after) && isRecord(now)) return records(before, after, now) as T;
  return after;
}

function lists(before: readonly unknown[], after: readonly unknown[], now: readonly unknown[]): unknown[] {
  const [known, wanted, there] = [before, after, now].map((list) => new Set(list.map(textOf)));
  return [
    ...now.filter((item) => wanted!.has(textOf(item)) || !known!.has(textOf(item))),
    ...after.filter((item) => !known!.has(textOf(item)) && !there!.has(textOf(item))),
  ];
}

function records(before: Record<string, unknown>, after: Record<string, unknown>, now: Record<string, unknown>): Record<string, unknown> {
  const merged = Object.keys({ ...now, ...after }).map((key) => [key, threeWay(before[key], after[key], now[key])] as const);
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

/** Whether two plain values say the same. Browsers give the fields of what they stored back in an order of their own. */
export const isSame = (a: unknown, b: unknown): boolean => a === b || textOf(a) === textOf(b);

function textOf(value: unknown): string | undefined {
  return JSON.stringify(value, (_, field: unknown) => (isRecord(field) ? Object.fromEntries(Object.entries(field).sort()) : field)) as string | undefined;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
