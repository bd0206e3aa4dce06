/**
 * Between the content script and the script that teaches, which share one world in the page that the page itself cannot
 * reach. The content script holds the engine and what was found; the other is brought only when the reader asks.
 */
import type { UserRule } from '../core/model.ts';
import type { PageWords } from './protocol.ts';

/** One thing a rule takes out of the page. */
export interface Taken { text: string; nodes: Node[] }

export interface Lesson {
  /** Where the reader's selection begins, when the lesson is about that; null: the reader points. */
  readonly start: Node | null;
  /** Name of Safi's own element in the page, which holds no line of the page's. */
  readonly marker: string;
  readonly words: PageWords;
  /** Aborted when another lesson begins, or this copy of the content script falls silent. */
  readonly over: AbortSignal;
  /** What a rule would take on this page besides what is taken now. Nothing changes. */
  wouldTake(rule: UserRule): Taken[];
  /** Keeps the rule, and folds by it. Rejects when Safi does not answer any more. */
  remember(rule: UserRule): Promise<void>;
}

const PLACE = Symbol.for('safi.lesson');
const world = globalThis as { [PLACE]?: Lesson | undefined };

/** Lays a lesson ready for the script that teaches. */
export function offerLesson(lesson: Lesson): void {
  world[PLACE] = lesson;
}

/** Takes the lesson; null when none was laid ready. */
export function takeLesson(): Lesson | null {
  const lesson = world[PLACE] ?? null;
  world[PLACE] = undefined;
  return lesson;
}
