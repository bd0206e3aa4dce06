/** Pictures of a card that stand outside what names its story: `<a><img></a><p>اقرأ أيضًا</p><a>…</a>`. */
import type { PageBlock } from '../walk/page.ts';
import type { DetectContext } from './context.ts';
import type { Detection } from './detection.ts';

/** The stretch with the pictures right before and right behind it that lead to one of its stories. */
export function withPictures({ page: { blocks } }: DetectContext, detection: Detection): Detection {
  const { titles } = detection;
  let { from, to } = detection;
  const isOfCard = (block: PageBlock | undefined): boolean =>
    block?.kind === 'picture' && block.text === '' && block.link?.isSameSite === true && titles.some(({ link }) => link?.href === block.link!.href);
  while (from.offset === 0 && isOfCard(blocks[from.block - 1])) from = { block: from.block - 1, offset: 0 };
  while (to.offset >= blocks[to.block]!.text.length && isOfCard(blocks[to.block + 1])) to = { block: to.block + 1, offset: 0 };
  return from === detection.from && to === detection.to ? detection : { ...detection, from, to };
}
