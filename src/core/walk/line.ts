/**
 * The unit that detection sees, the same for a page and for plain text: one printed line
 * (a block, or the run of a block between two `<br>`).
 */
export interface LineLink {
  /** Absolute http(s) address, or null when it is no address (fragment, javascript:, …). */
  url: string | null;
  /** Offsets of the link's words in `Line.text`. */
  start: number;
  end: number;
}

export interface Line {
  /** As printed, white space collapsed. */
  text: string;
  links: LineLink[];
  /** Index of the block in the flat block array (in plain text: the line's number). */
  block: number;
}
