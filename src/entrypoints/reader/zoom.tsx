/** A picture as large as the window. */
import type { JSX } from 'preact';
import type { Picture } from '../../core/model.ts';
import { t } from '../../platform/i18n.ts';
import { sourceOf } from '../../ui/article/figure.tsx';
import { Author } from '../../ui/parts/author.tsx';
import { Dialog } from '../../ui/parts/dialog.tsx';

export function Zoom({ picture, kept, onClose }: { picture: Picture; kept: ReadonlyMap<string, string>; onClose: () => void }): JSX.Element {
  return (
    <Dialog isWide title={picture.alt ? <Author>{picture.alt}</Author> : t('reader.picture')} closeLabel={t('reader.close')} onClose={onClose}>
      <img class="zoomed" src={sourceOf(picture, kept) ?? undefined} alt={picture.alt} referrerpolicy="no-referrer" />
    </Dialog>
  );
}
