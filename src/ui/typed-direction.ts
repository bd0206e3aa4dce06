import { directionOf } from '../core/text/direction.ts';
import { direction } from '../platform/i18n.ts';

/** Direction of a field of the reader's own words: theirs, and while they tell none the interface's. */
export const typedDirection = (words: string): 'ltr' | 'rtl' => directionOf(words, direction());
