/** «نسخة محفوظة، بلا صور»: no network, and some pictures are not kept. */
import type { JSX } from 'preact';
import type { Reading } from '../../core/model.ts';
import { t } from '../../platform/i18n.ts';
import { Ours } from '../../ui/parts/ours.tsx';
import type { KeptPictures } from './open-reading.ts';
import { picturesIn } from './pictures-in.ts';

/** Asks whether there is a network now; who shows the answer has to ask again when that changes. */
export const isWithoutPictures = (reading: Reading, kept: KeptPictures): boolean => !navigator.onLine && picturesIn(reading).some(({ url }) => !kept.has(url));

export function SavedCopyNote(): JSX.Element {
  return <p class="banner note"><Ours>{t('reader.savedCopy')}</Ours></p>;
}
