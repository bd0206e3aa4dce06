/** Reading a backup file line by line, trusting nothing in it. */
import { StoreError } from '../model.ts';
import { backupVersion, headerShape, lineShape, type Line } from './format.ts';

/** Longest line let in. The longest article read so far gives 0.4 MB. */
const longestLine = 32 * 1024 * 1024;
/** Our own files shrink 4 to 8 times; even one article saved again and again stays below 100. Zip bombs live at 1000. */
const mostExpansion = 200;
/** Expansion is not asked of the first bytes: a small file may be very even. */
const unaskedBytes = 16 * 1024 * 1024;

/** Nesting let in: far more than lists in lists in quotes of any page, far less than what exhausts a stack. */
const deepest = 200;

/** How every backup begins, packed or not. */
const beginning = '{"safi":"backup"';

const notOurs = () => new StoreError('invalid', 'This is no backup of Safi. Nothing was changed.');
const damaged = (why: string, cause?: unknown) => new StoreError('damaged', `This file is not a whole backup: ${why} Nothing was changed.`, { cause });

/**
 * The lines of a backup, header and footer checked and left out.
 * @throws StoreError 'invalid' (not a backup at all), 'damaged' (truncated, a line of no known shape, an archive bomb), 'newer-version'.
 */
export async function* readLines(file: Blob): AsyncGenerator<Exclude<Line, { end: unknown }>> {
  let number = 0, articles = 0, links = 0;
  let isEnded = false;
  for await (const text of splitLines(file)) {
    number++;
    if (number === 1 && !text.startsWith(beginning)) throw notOurs();
    const value = parse(text, number);
    if (number === 1) { checkHeader(value); continue; }
    if (isEnded) throw damaged('it goes on after its end.');
    if (isDeeperThan(value, deepest) || !lineShape(value)) throw damaged(`line ${number} is of no shape that Safi writes.`);
    if ('end' in value) {
      if (value.end.articles !== articles || value.end.links !== links) throw damaged('articles are missing in it.');
      isEnded = true;
      continue;
    }
    if ('article' in value) articles++;
    if ('link' in value) links++;
    yield value;
  }
  if (number === 0) throw damaged('it is empty.');
  if (!isEnded) throw damaged('it breaks off before its end.');
}

function parse(text: string, number: number): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => {
      if (key === '__proto__') throw new SyntaxError('a key that names a prototype');
      return value;
    });
  } catch (error) {
    throw damaged(`line ${number} cannot be read.`, error);
  }
}

function isDeeperThan(value: unknown, limit: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return limit === 0 || Object.values(value).some((inner) => isDeeperThan(inner, limit - 1));
}

function checkHeader(value: unknown): void {
  // A later version may have other fields in its header; its number is enough to refuse it.
  const version = typeof value === 'object' && value !== null && 'safi' in value && 'version' in value ? value.version : null;
  if (typeof version === 'number' && version > backupVersion) throw new StoreError('newer-version', 'This backup was written by a newer Safi. Update Safi to restore it. Nothing was changed.');
  if (!headerShape(value)) throw damaged('its first line is not Safi’s.');
}

/** Decompressed lines, one at a time. */
async function* splitLines(file: Blob): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let held: string[] = [], heldLength = 0, bytes = 0;
  // Some systems unpack what they download.
  const isPacked = new Uint8Array(await file.slice(0, 2).arrayBuffer()).join() === '31,139';
  if (!isPacked && file.size > 0 && await file.slice(0, beginning.length).text() !== beginning) throw notOurs();
  const reader = (isPacked ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream()).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      bytes += value?.length ?? 0;
      if (bytes > unaskedBytes && bytes > file.size * mostExpansion) throw damaged('it unpacks to far more than an honest backup does.');
      const pieces = decoder.decode(value, { stream: !done }).split('\n');
      for (const [i, piece] of pieces.entries()) {
        held.push(piece);
        heldLength += piece.length;
        if (heldLength > longestLine) throw damaged('it has a line longer than any article.');
        if (i === pieces.length - 1) break;
        yield held.join('');
        held = [];
        heldLength = 0;
      }
      if (done) break;
    }
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw damaged('its compression is broken.', error);
  } finally {
    await reader.cancel().catch(() => {});
  }
  if (heldLength > 0) throw damaged('it breaks off in the middle of a line.');
}
