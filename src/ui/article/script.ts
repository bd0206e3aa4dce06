/** Which hand the text is set in: chooses font, size and line height. */
import type { Article, Direction } from '../../core/model.ts';

/** `ar` Arabic letters · `he` Hebrew · `cjk` Chinese, Japanese, Korean · `latin` Latin, Greek, Cyrillic and all others. */
export type Script = 'ar' | 'he' | 'cjk' | 'latin';

export function scriptOf({ dir, lang }: Pick<Article, 'dir' | 'lang'>): Script {
  const base = lang?.toLowerCase().split('-')[0] ?? '';
  if (dir === 'rtl') return base === 'he' || base === 'yi' ? 'he' : 'ar';
  return ['zh', 'ja', 'ko'].includes(base) ? 'cjk' : 'latin';
}

/** The script of a block that runs against its article («Google said…» inside an Arabic story). */
export function scriptOfBlock(dir: Direction, article: Pick<Article, 'dir' | 'lang'>): Script {
  return dir === article.dir ? scriptOf(article) : scriptOf({ dir, lang: null });
}

const LETTER = /\p{L}/gu;
const VOWEL_MARK = /[\u064B-\u0652\u0670]/g;

/** Fully vowelled text (verse, scripture, children's books) needs more room between lines: a mark on every second letter. */
export function isVowelled(text: string): boolean {
  const letters = text.match(LETTER)?.length ?? 0;
  return letters > 0 && (text.match(VOWEL_MARK)?.length ?? 0) > letters * 0.4;
}
