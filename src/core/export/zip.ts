/** A ZIP file (PKWARE APPNOTE 6.3): enough for EPUB and for several files in one download. */

export interface ZipEntry {
  name: string;
  content: string | Uint8Array<ArrayBuffer>;
  /** Stored as it is: for what is compressed already, and for EPUB's `mimetype`. */
  isStored?: boolean;
}

/** 1980-01-01, the earliest that ZIP can write: the same articles give the same bytes. */
const date = 0x21;
/** Names are UTF-8. */
const flags = 0x0800;

export async function makeZip(entries: readonly ZipEntry[]): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const { name, content, isStored = false } of entries) {
    const plain = typeof content === 'string' ? encoder.encode(content) : content;
    const data = isStored ? plain : await deflate(plain);
    const nameBytes = encoder.encode(name);
    const common: Field[] = [[2, isStored ? 10 : 20], [2, flags], [2, isStored ? 0 : 8], [2, 0], [2, date], [4, crc32(plain)], [4, data.length], [4, plain.length], [2, nameBytes.length], [2, 0]];
    const local = fields([[4, 0x04034b50], ...common]);
    directory.push(fields([[4, 0x02014b50], [2, 20], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]), nameBytes);
    parts.push(local, nameBytes, data);
    offset += local.length + nameBytes.length + data.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = fields([[4, 0x06054b50], [2, 0], [2, 0], [2, entries.length], [2, entries.length], [4, size], [4, offset], [2, 0]]);
  return concat([...parts, ...directory, end]);
}

type Field = [bytes: 2 | 4, value: number];

function fields(list: readonly Field[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(list.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of list) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function concat(parts: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = table[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
