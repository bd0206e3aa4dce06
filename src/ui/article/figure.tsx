/** Pictures with their caption. They load from the news site, without a referrer, and only when the reader wants pictures. */
import { createContext, type JSX } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { FigureBlock, Picture } from '../../core/model.ts';
import { safeUrl } from '../../core/link/safe-url.ts';
import { t } from '../../platform/i18n.ts';
import { Author } from '../parts/author.tsx';
import { Inlines } from './inlines.tsx';
import { inlineText } from '../../core/export/text.ts';
import { directionOf } from '../../core/text/direction.ts';

/** How pictures are shown here. */
export interface PictureView {
  isShown: boolean;
  /** The kept copy of a picture (blob:), when there is one. */
  kept: ReadonlyMap<string, string>;
  onZoom?: (picture: Picture) => void;
}
export const Pictures = createContext<PictureView>({ isShown: true, kept: new Map() });

/** The address to show: the kept copy, else the site's own; null for an address that is none. */
export const sourceOf = (picture: Picture, kept: ReadonlyMap<string, string>): string | null => kept.get(picture.url) ?? safeUrl(picture.url);

export function FigureView({ block, eager = false }: { block: FigureBlock; eager?: boolean }): JSX.Element {
  const { isShown } = useContext(Pictures);
  const caption = inlineText(block.caption);
  return (
    <figure class={block.pictures.length > 1 ? 'figure several' : 'figure'}>
      {isShown ? <div class="pictures">{block.pictures.map((picture) => <PictureFrame key={picture.url} picture={picture} eager={eager} />)}</div> : null}
      {isShown ? null : block.pictures.map((picture) => <p class="no-picture" key={picture.url}>{picture.alt ? <Author>{picture.alt}</Author> : t('reader.picture')}</p>)}
      {caption || block.credit ? (
        <figcaption dir={directionOf(caption || block.credit || '')}>
          <Inlines inlines={block.caption} />
          {block.credit ? <span class="credit"> {block.credit}</span> : null}
        </figcaption>
      ) : null}
    </figure>
  );
}

/** A picture narrower than this is shown at its own size, not blown up. px. */
const WIDE = 600;

function PictureFrame({ picture, eager }: { picture: Picture; eager: boolean }): JSX.Element | null {
  const { kept, onZoom } = useContext(Pictures);
  const [failed, setFailed] = useState<string | null>(null);
  const source = sourceOf(picture, kept);
  if (!source) return null;
  if (failed === source) return <p class="no-picture">{picture.alt ? <Author>{picture.alt}</Author> : t('reader.pictureFailed')}</p>;
  const image = (
    <img
      src={source} alt={picture.alt} width={picture.width} height={picture.height}
      loading={eager ? 'eager' : 'lazy'} decoding="async" referrerpolicy="no-referrer" onError={() => setFailed(source)}
    />
  );
  const size = picture.width && picture.width < WIDE ? 'picture small' : 'picture';
  return onZoom
    ? <button type="button" class={size} onClick={() => onZoom(picture)} aria-label={picture.alt ? t('reader.zoomNamed', { name: picture.alt }) : t('reader.zoom')}>{image}</button>
    : <div class={size}>{image}</div>;
}
