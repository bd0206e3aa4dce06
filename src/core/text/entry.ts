import { withoutUnseen } from './characters.ts';

/** What an entry of a chronicle opens with: «12 March:», «14:20 –», «١٢ مارس:». */
const OPENING = new RegExp(`^[^:：–—]{0,30}[\\d٠-٩۰-۹][^:：–—]{0,12}(?::\\d\\d)?\\s*[:：–—]$`, 'u');

/** Whether the words before a link say when, and announce what. */
export const opensEntry = (words: string): boolean => words.length <= 45 && OPENING.test(withoutUnseen(words).trimEnd());
