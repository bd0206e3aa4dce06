/** Files and standard input as what they hold. */
import { readFile } from 'node:fs/promises';
import { UsageError } from './arguments.ts';

export interface Input { bytes: Buffer; isHtml: boolean; name: string }

const reasons: Record<string, string> = { ENOENT: 'there is no such file', EISDIR: 'this is a folder', EACCES: 'this file may not be read' };

/** Reads a file, or standard input for `-`, and tells pages from plain text by name, else by how it begins.
 * @throws UsageError */
export async function readInput(file: string, kind: 'html' | 'text' | null, stdin: AsyncIterable<Buffer | string>): Promise<Input> {
  const name = file === '-' ? 'standard input' : file;
  const bytes = file === '-' ? await readAll(stdin) : await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${file}: ${reasons[error.code ?? ''] ?? error.message}`);
  });
  if (bytes.length === 0) throw new UsageError(`${name} is empty`);
  return { bytes, name, isHtml: kind === null ? looksLikeHtml(file, bytes) : kind === 'html' };
}

async function readAll(stream: AsyncIterable<Buffer | string>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Buffer));
  return Buffer.concat(chunks);
}

function looksLikeHtml(file: string, bytes: Buffer): boolean {
  if (/\.(?:x?html?|mht)$/iu.test(file)) return true;
  if (/\.(?:txt|text|md)$/iu.test(file)) return false;
  return /^(?:\uFEFF|\s)*<(?:!doctype|!--|\?xml|html|head|body|article|main|div|p)\b/iu.test(bytes.subarray(0, 1024).toString('latin1'));
}

/** Text of UTF-8 or, with its mark, UTF-16.
 * @throws UsageError for anything else: guessed letters would be worse than none */
export function decodeText({ bytes, name }: Input): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${name} is no UTF-8 text. Convert it first, for example: iconv -f windows-1256 -t utf-8`);
  }
}

/**
 * A page as text when its bytes are UTF-8, whatever it declares: a saved copy has lost the header that said so.
 * Otherwise its bytes, for the parser to find the encoding.
 */
export function decodePage({ bytes }: Input): string | Buffer {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes;
  }
}
