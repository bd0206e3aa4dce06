/** A kept picture as a file: one line of JSON that says what it is, then its bytes. */
import { StoreError } from './model.ts';

export interface KeptPicture {
  url: string;
  blob: Blob;
  keptAt: number;
}

/** What the first line says; `size` are the bytes after it. */
interface Head {
  url: string;
  type: string;
  size: number;
  keptAt: number;
}

/** Bytes that the first line takes at most. */
const headRoom = 2 ** 16;
const newline = 10;

/** The same for the same address always, whatever letters that has. */
export async function nameOfFile(url: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(url)));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @throws StoreError 'invalid' for an address that is longer than any that means something. */
export function toFile({ url, blob, keptAt }: KeptPicture): Blob {
  const head = new Blob([JSON.stringify({ url, type: blob.type, size: blob.size, keptAt } satisfies Head), '\n']);
  if (head.size > headRoom) throw new StoreError('invalid', 'The address of this picture is too long to keep it.');
  return new Blob([head, blob]);
}

/**
 * The picture, whose bytes stay on the disk. Null for a file that is none, or none yet: whose page ended while it was written, that
 * has lost bytes, or that Chromium writes beside the one it is to become.
 */
export async function fromFile(file: File): Promise<KeptPicture | null> {
  try {
    const start = new Uint8Array(await file.slice(0, headRoom).arrayBuffer());
    const end = start.indexOf(newline);
    const { url, type, size, keptAt } = JSON.parse(new TextDecoder().decode(start.subarray(0, end))) as Head;
    const isWhole = file.size === end + 1 + size && file.name === await nameOfFile(url);
    return isWhole ? { url, blob: file.slice(end + 1, file.size, type), keptAt } : null;
  } catch {
    return null;
  }
}
