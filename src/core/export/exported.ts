import type { Reading } from '../model.ts';

/** An article on its way into a file. */
export interface Exported {
  reading: Reading;
  /** When it was saved (ms); null for a reading that is not in the history. */
  savedAt: number | null;
  tags: readonly string[];
  highlights: readonly { quote: string; note: string }[];
  /** Kept pictures by their address; the others appear as caption and address. */
  pictures: ReadonlyMap<string, KeptPicture>;
}
export interface KeptPicture { type: string; bytes: Uint8Array<ArrayBuffer> }

/** Safi's own words in a file, in the language of the interface. */
export interface ExportWords {
  contents: string;
  related: string;
  highlights: string;
  /** Before the address of the source. */
  source: string;
  /** Stands for a picture without a caption. */
  picture: string;
}

/** A reading with nothing the reader added. */
export const bare = (reading: Reading): Exported => ({ reading, savedAt: null, tags: [], highlights: [], pictures: new Map() });
