/** Words no author wrote: a page may hold a megabyte without a space, and wrapping it would freeze every page of Safi's. */
import { toText } from '../../core/export/text.ts';
import type { Article, Block } from '../../core/model.ts';

/** Letters without a place to break. Chromium's time to wrap them grows with their square: 20,000 take a tenth of a second, a million minutes. */
const giant = /\S{5000}/;

/** Whether a block holds a word that must not be wrapped. */
export const hasGiantWord = (article: Article, block: Block): boolean => giant.test(toText({ ...article, blocks: [block] }));
