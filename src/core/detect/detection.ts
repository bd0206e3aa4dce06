import type { Sign } from '../model.ts';
import type { PageLink } from '../walk/page.ts';

/** A place in the page: before the character `offset` of a block's text. */
export interface Spot { block: number; offset: number }

/** A story that a detection points at. */
export interface FoundTitle {
  title: string;
  link: PageLink | null;
  /** Printed beside a title without a link. */
  address?: string;
}

/** What a rule found: a stretch of the page that is not the story, and why. */
export interface Detection {
  rule: string;
  kind: 'related' | 'junk';
  score: number;
  evidence: Sign[];
  label: string | null;
  from: Spot;
  /** Exclusive. */
  to: Spot;
  titles: FoundTitle[];
}

/** Order of two spots in the page. */
export const compareSpots = (a: Spot, b: Spot): number => a.block - b.block || a.offset - b.offset;
