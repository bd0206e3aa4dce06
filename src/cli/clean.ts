/** `safi clean FILE`: one page or text, cleaned. */
import { explain, explainText, read, readText, toMarkdown, toText, type Judgement, type Reading } from '../core/pipeline.ts';
import type { Form, Request } from './arguments.ts';
import { decodePage, decodeText, readInput } from './input.ts';
import { openPage } from './page.ts';

export interface Streams { stdin: AsyncIterable<Buffer | string>; write: (text: string) => void; complain: (text: string) => void }

/** Exit code of a page that is no article. */
const noArticle = 1;

/** Prints what the request asks for; gives the exit code.
 * @throws UsageError */
export async function clean(request: Extract<Request, { command: 'clean' }>, { stdin, write, complain }: Streams): Promise<number> {
  const input = await readInput(request.file, request.kind, stdin);
  const source = input.isHtml ? await openSource(decodePage(input), request.url) : textSource(decodeText(input));
  if (request.form === 'why') {
    write(why(source.explain()));
    return 0;
  }
  const reading = source.read();
  if (!reading) {
    complain(`${input.name}: no article in it`);
    return noArticle;
  }
  write(print(reading, request.form, source.text(reading)));
  return 0;
}

interface Source { read(): Reading | null; explain(): Judgement[]; text(reading: Reading): string }

async function openSource(html: Buffer | string, address: string | null): Promise<Source> {
  const { document, url } = await openPage(html, address);
  const options = url ? { url } : {};
  return { read: () => read(document, options), explain: () => explain(document, options), text: (reading) => toText(reading.article) };
}

const textSource = (text: string): Source => ({ read: () => readText(text), explain: () => explainText(text), text: (reading) => cleanedText(text, reading) });

/** The lines of a plain text that stay, the headline on top as it was printed. */
export function cleanedText(source: string, reading: Reading): string {
  const body = toText(reading.article);
  const first = source.trimStart().split(/[\r\n]/u, 1)[0]!.replace(/\s+/gu, ' ').trim();
  const isHeadline = first === reading.article.title && !body.startsWith(`${first}\n`) && body !== first && !reading.removed.some((r) => r.text.startsWith(first));
  return isHeadline ? (body === '' ? first : `${first}\n${body}`) : body;
}

/** Reads one object of a stream. */
export async function cleanHtml(html: string, url: string | null): Promise<{ reading: Reading | null; text: string }> {
  const source = await openSource(html, url);
  const reading = source.read();
  return { reading, text: reading ? source.text(reading) : '' };
}

function print(reading: Reading, form: Form, text: string): string {
  if (form === 'json') return `${JSON.stringify(reading, null, 2)}\n`;
  if (form === 'markdown') return toMarkdown(reading).trimEnd() + '\n';
  const links = reading.related.map(({ label, title, url }) => `→ ${label ? `${label}: ` : ''}${title}${url ? `\n  ${url}` : ''}`);
  return `${text}\n${links.length ? `\n${links.join('\n')}\n` : ''}`;
}

function why(judgements: readonly Judgement[]): string {
  if (!judgements.length) return 'Nothing came near the threshold.\n';
  return judgements.map(({ taken, rule, score, evidence, text }) => {
    const signs = evidence.map(({ name, weight }) => `${weight < 0 ? '−' : '+'}${Math.abs(weight)} ${name}`).join('  ');
    return `${taken ? 'taken ' : 'stayed'}  ${score.toFixed(1).padStart(5)}  ${rule}\n        ${signs}\n        ${text.replaceAll('\n', '\n        ')}\n`;
  }).join('\n');
}
