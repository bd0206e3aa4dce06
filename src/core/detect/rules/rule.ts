import type { DetectContext } from '../context.ts';
import type { Detection } from '../detection.ts';

/** One heuristic. `find` returns every candidate with its signs, also those below the threshold: `--why` shows them. */
export interface Rule {
  id: string;
  find(context: DetectContext): Detection[];
}
