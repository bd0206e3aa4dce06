/** Blocks with a giant word would freeze every page of Safi's. */
import { toText } from '../../core/export/text.ts';
import type { Article, Block } from '../../core/model.ts';
import { giantWord } from '../../core/text/giant-word.ts';

/** Whether a block holds a word that must not be wrapped. */
export const hasGiantWord = (article: Article, block: Block): boolean => giantWord.test(toText({ ...article, blocks: [block] }));
