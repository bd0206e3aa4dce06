/** The pictures of a reading. */
import type { Block, Picture, Reading } from '../../core/model.ts';
import { safeUrl } from '../../core/link/safe-url.ts';

/** Each once, those of lines that were taken out too. */
export function picturesIn({ article, removed }: Reading): Picture[] {
  const all = [...(article.lead ? [article.lead] : []), ...article.blocks.flatMap(picturesOf), ...removed.flatMap((removal) => removal.blocks.flatMap(picturesOf))];
  return [...new Map(all.filter(({ url }) => safeUrl(url)).map((picture) => [picture.url, picture])).values()];
}

function picturesOf(block: Block): Picture[] {
  if (block.type === 'figure') return block.pictures;
  return block.type === 'quote' ? block.blocks.flatMap(picturesOf) : [];
}
