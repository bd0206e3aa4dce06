/** The files an article can be taken home as; each is made in this page and downloaded from it. */
import type { Reading } from '../../core/model.ts';
import { toMarkdown } from '../../core/export/markdown.ts';
import type { Highlight } from '../../store/model.ts';
import { cleanText } from './copy-text.ts';

export const FORMATS = ['text', 'markdown', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export interface Exported { id: string | null; reading: Reading; highlights: readonly Highlight[] }

const FILES: Record<Format, { extension: string; type: string; make: (exported: Exported) => BlobPart | Promise<BlobPart> }> = {
  text: { extension: 'txt', type: 'text/plain;charset=utf-8', make: ({ reading }) => cleanText(reading) },
  markdown: { extension: 'md', type: 'text/markdown;charset=utf-8', make: ({ reading }) => toMarkdown(reading) },
  json: { extension: 'json', type: 'application/json', make: ({ reading, highlights }) => JSON.stringify({ ...reading, highlights }, null, 2) },
};

/** Makes the file and starts its download. */
export async function saveAs(format: Format, exported: Exported): Promise<void> {
  const { extension, type, make } = FILES[format];
  const address = URL.createObjectURL(new Blob([await make(exported)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${fileName(exported.reading.article.title)}.${extension}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A title as a file name: what file systems refuse is left out. */
export function fileName(title: string): string {
  const plain = title.replace(/[\\/:*?"<>|\u0000-\u001F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, ' ').replace(/\s+/g, ' ').trim().replace(/^\.+|\.+$/g, '');
  return [...plain].slice(0, 80).join('').trim() || 'safi';
}
