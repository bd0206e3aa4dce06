import type { Sign } from '../model.ts';
import type { PageBlock, PageLine, PageLink } from '../walk/page.ts';

/** A place in the page: before the character `offset` of a block's text. */
export interface Spot { block: number; offset: number }

/** From one spot up to another, exclusive. */
export interface Stretch { from: Spot; to: Spot }

/** A story that a detection points at. */
export interface FoundTitle {
  title: string;
  link: PageLink | null;
  /** Printed beside a title without a link. */
  address?: string;
}

/** What a rule found: a stretch of the page that is not the story, and why. */
export interface Detection extends Stretch {
  rule: string;
  kind: 'related' | 'junk';
  score: number;
  evidence: Sign[];
  label: string | null;
  titles: FoundTitle[];
}

/** A detection: its signs are the evidence, their sum the score. Of related stories, unless said else. */
export function detectionOf(rule: string, { from, to }: Stretch, evidence: Sign[], told: Partial<Pick<Detection, 'kind' | 'label' | 'titles'>>): Detection {
  return { rule, kind: 'related', score: sum(evidence), evidence, label: null, titles: [], from, to, ...told };
}

export const sum = (signs: readonly Sign[]): number => signs.reduce((total, { weight }) => total + weight, 0);

/** A line, or its words in [start, end). */
export function ofLine({ block, start: at, text }: PageLine, start = 0, end = text.length): Stretch {
  return { from: { block, offset: at + start }, to: { block, offset: at + end } };
}

/** Whole blocks, the last with them. */
export function ofBlocks(blocks: readonly PageBlock[], first: number, last: number): Stretch {
  return { from: { block: first, offset: 0 }, to: { block: last, offset: blocks[last]!.text.length } };
}

/** Order of two spots in the page. */
export const compareSpots = (a: Spot, b: Spot): number => a.block - b.block || a.offset - b.offset;
