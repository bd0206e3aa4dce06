/**
 * Shapes as data: what a value from outside (a message, storage, a file) must look like to be let in.
 * A shape is a predicate; the builders below compose them.
 */
export type Shape<T> = (value: unknown) => value is T;
type Of<S> = S extends Shape<infer T> ? T : never;

const shape = <T>(test: (value: unknown) => boolean): Shape<T> => test as Shape<T>;

/** What one text and one list may hold where nothing says less: more than a page of NODE_LIMIT nodes gives, and than one message between Safi's parts carries (64 MiB in Chromium). */
const LONGEST_TEXT = 2 ** 26;
export const LONGEST_LIST = 1_000_000;

/** A string of at most `most` UTF-16 units. */
export const text = (most = LONGEST_TEXT): Shape<string> => shape((v) => typeof v === 'string' && v.length <= most);
export const flag: Shape<boolean> = shape((v) => typeof v === 'boolean');
/** A finite number within the bounds. */
export const number = (least = -Infinity, most = Infinity): Shape<number> =>
  shape((v) => typeof v === 'number' && Number.isFinite(v) && v >= least && v <= most);
/** A whole number within the bounds. */
export const whole = (least = 0, most = Number.MAX_SAFE_INTEGER): Shape<number> =>
  shape((v) => Number.isSafeInteger(v) && (v as number) >= least && (v as number) <= most);
export const nothing: Shape<null> = shape((v) => v === null);

/** One of the values given. */
export const oneOf = <const T extends readonly (string | number | boolean)[]>(...values: T): Shape<T[number]> =>
  shape((v) => values.includes(v as T[number]));
export const orNull = <T>(inner: Shape<T>): Shape<T | null> => shape((v) => v === null || inner(v));
export const either = <S extends readonly Shape<unknown>[]>(...shapes: S): Shape<Of<S[number]>> =>
  shape((v) => shapes.some((s) => s(v)));
export const listOf = <T>(inner: Shape<T>, most = LONGEST_LIST): Shape<T[]> =>
  shape((v) => Array.isArray(v) && v.length <= most && v.every(inner));

/** A plain record: no prototype keys, every value of the shape. */
export const recordOf = <T>(inner: Shape<T>, most = 10_000): Shape<Record<string, T>> =>
  shape((v) => isPlain(v) && Object.keys(v).length <= most && Object.entries(v).every(([key, value]) => !isPrototypeKey(key) && inner(value)));

/** A key that may be absent. */
export interface Optional<T> { optional: Shape<T> }
export const optional = <T>(inner: Shape<T>): Optional<T> => ({ optional: inner });

type Fields = Record<string, Shape<unknown> | Optional<unknown>>;
type Record_<F extends Fields> =
  { [K in keyof F as F[K] extends Optional<unknown> ? never : K]: Of<F[K]> }
  & { [K in keyof F as F[K] extends Optional<unknown> ? K : never]?: F[K] extends Optional<infer T> ? T : never };

/** A plain object with these keys and no other. */
export function object<F extends Fields>(fields: F): Shape<Record_<F>> {
  const known = Object.entries(fields).map(([key, field]) => ({
    key,
    test: typeof field === 'function' ? field : field.optional,
    isOptional: typeof field !== 'function',
  }));
  return shape((v) => {
    if (!isPlain(v) || Object.keys(v).some((key) => !Object.hasOwn(fields, key))) return false;
    return known.every(({ key, test, isOptional }) => {
      const value = Object.hasOwn(v, key) ? v[key] : undefined;
      return value === undefined ? isOptional : test(value);
    });
  });
}

/** A shape that refers to itself. */
export const lazy = <T>(make: () => Shape<T>): Shape<T> => shape((v) => make()(v));

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPrototypeKey(key: string): boolean {
  return key === '__proto__' || key === 'constructor' || key === 'prototype';
}
