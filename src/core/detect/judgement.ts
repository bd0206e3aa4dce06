/** Why lines near the threshold went or stayed, for the eyes of a contributor. */
import type { Sign } from '../model.ts';
import { NEAR, THRESHOLD } from '../weights.ts';

export interface Judgement {
  taken: boolean;
  rule: string;
  score: number;
  evidence: Sign[];
  /** The words judged, as printed. */
  text: string;
}

/** Whether a score is worth showing: what was taken, and what came near. */
export const isNear = (score: number): boolean => score >= THRESHOLD - NEAR;
