/** `safi clean --jsonl`: one JSON object a line in, the same lines out in the same order, cleaned. */
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { readText, type Reading } from '../core/pipeline.ts';
import { cleanHtml, cleanedText } from './clean.ts';

/** Milliseconds between two lines of progress. */
const progressEvery = 1000;

/** Cleans a stream; gives the exit code: 1 when a line could not be read (it comes out with an `error`). */
export async function cleanStream(input: Readable, output: Writable, report: (text: string) => void): Promise<number> {
  let lines = 0, bad = 0, reportedAt = Date.now();
  const startedAt = reportedAt;
  const speed = () => Math.round(lines / Math.max(0.001, (Date.now() - startedAt) / 1000));
  for await (const line of linesOf(input)) {
    const { out, isBad } = await cleanLine(line);
    lines++;
    if (isBad) bad++;
    if (!output.write(`${out}\n`)) await once(output, 'drain');
    if (Date.now() - reportedAt >= progressEvery) {
      reportedAt = Date.now();
      report(`${lines} lines, ${speed()} a second\n`);
    }
  }
  report(`${lines} lines, ${speed()} a second${bad ? `, ${bad} could not be read` : ''}\n`);
  return bad ? 1 : 0;
}

/** The lines as JSON lines end, at a line feed alone: readline of later Node parts them at U+2028 too, which may stand within a string. */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder(); // drops the mark that some editors begin a file with
  let held = '';
  for await (const chunk of input) {
    const lines = (held + decoder.decode(typeof chunk === 'string' ? Buffer.from(chunk) : chunk as Uint8Array, { stream: true })).split('\n');
    held = lines.pop()!;
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  held += decoder.decode();
  if (held !== '') yield held.replace(/\r$/, '');
}

/** One line cleaned. Whatever goes wrong, one line comes out and what was in it is in it. */
export async function cleanLine(line: string): Promise<{ out: string; isBad: boolean }> {
  if (line.trim() === '') return { out: line, isBad: false };
  let row: unknown;
  try {
    row = JSON.parse(line);
    if (typeof row === 'string') return { out: JSON.stringify(cleanText(row).text), isBad: false };
    if (isRow(row)) return { out: JSON.stringify({ ...row, ...(await cleanRow(row)) }), isBad: false };
  } catch (error) {
    return { out: JSON.stringify({ ...(isObject(row) ? row : { line }), error: error instanceof Error ? error.message : String(error) }), isBad: true };
  }
  return { out: JSON.stringify({ ...(isObject(row) ? row : { line }), error: 'neither "text" nor "html" is a string' }), isBad: true };
}

interface Row { text?: unknown; html?: unknown; url?: unknown }
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
const isRow = (value: unknown): value is Row => isObject(value) && (typeof (value as Row).text === 'string' || typeof (value as Row).html === 'string');

async function cleanRow(row: Row): Promise<object> {
  if (typeof row.html === 'string') {
    const { reading, text } = await cleanHtml(row.html, typeof row.url === 'string' && URL.canParse(row.url) ? row.url : null);
    // A row may bring its text beside a page that is no article.
    return { title: reading?.article.title ?? null, text: reading ? text : row.text ?? null, ...taken(reading) };
  }
  const { reading, text } = cleanText(row.text as string);
  return { text, ...taken(reading) };
}

function cleanText(text: string): { reading: Reading | null; text: string } {
  const reading = readText(text);
  return { reading, text: reading ? cleanedText(text, reading) : text };
}

const taken = (reading: Reading | null) => ({
  related: (reading?.related ?? []).map(({ label, title, url, where }) => ({ label, title, url, where })),
  removed: (reading?.removed ?? []).map(({ text }) => text),
});
