import type { Box } from '../../walk/page.ts';
import type { DetectContext } from '../context.ts';
import type { Detection } from '../detection.ts';

/** One heuristic. `find` returns every candidate with its signs, also those below the threshold: `--why` shows them. */
export interface Rule {
  id: string;
  find(context: DetectContext): Detection[];
}

/** What the extraction knows of the story when its rules run. */
export interface Story {
  /** First and last block of the author's text. */
  first: number;
  last: number;
  /** Where the story begins on the page: its headline, or its container's first block. */
  top: number;
  /** Where lists under the story are looked for. */
  scope: Box;
  /** The extraction keeps the block, as text or as part of a detection. */
  isKept: (block: number) => boolean;
  isText: (block: number) => boolean;
  /** The heading of a section: the author's, though it leads to a story. */
  opensSection: (block: number) => boolean;
  /** Another rule has taken the block. */
  isTaken: (block: number) => boolean;
}

/** A heuristic that can judge only once the story is known. */
export interface StoryRule {
  id: string;
  find(context: DetectContext, story: Story): Detection[];
}

/** All that detection knows beside the labels. */
export interface RuleBook { rules: readonly Rule[]; storyRules: readonly StoryRule[] }
