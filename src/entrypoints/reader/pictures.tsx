/** Pictures: shown or not, kept offline or not, and what is said about them under the headline. */
import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { dropPictures, getPictures } from '../../store/pictures.ts';
import { Author } from '../../ui/parts/author.tsx';
import { Action } from '../../ui/parts/button.tsx';
import { Message } from '../../ui/parts/message.tsx';
import { Ours } from '../../ui/parts/ours.tsx';
import { toast } from '../../ui/parts/toast.tsx';
import { keepPictures, picturesIn, type NotKeptPicture } from './keep-pictures.ts';
import type { MoreItem } from './more-menu.tsx';
import type { OpenReading } from './open-reading.ts';
import { setAppearance } from './type-panel.tsx';

export interface ReaderPictures {
  isShown: boolean;
  /** blob: address of each kept picture, by its own address. */
  kept: ReadonlyMap<string, string>;
  menu: readonly MoreItem[];
  /** No network, and some pictures are not kept. */
  isWithout: boolean;
  missed: readonly NotKeptPicture[];
  forgetMissed: () => void;
}

export function usePictures(opened: OpenReading, isShown: boolean): ReaderPictures {
  const [kept, setKept] = useState<ReadonlyMap<string, string>>(new Map());
  const [missed, setMissed] = useState<readonly NotKeptPicture[]>([]);
  const [isOffline, setOffline] = useState(!navigator.onLine);
  const pictures = picturesIn(opened.reading);
  const id = opened.kind === 'saved' ? opened.id : null;

  const load = async (): Promise<void> => {
    if (id === null || pictures.length === 0) return;
    const blobs = await getPictures(id).catch(() => new Map<string, Blob>());
    setKept((before) => {
      for (const address of before.values()) URL.revokeObjectURL(address);
      return new Map([...blobs].map(([url, blob]) => [url, URL.createObjectURL(blob)]));
    });
  };
  useEffect(() => {
    void load();
    const onNetwork = (): void => setOffline(!navigator.onLine);
    addEventListener('online', onNetwork);
    addEventListener('offline', onNetwork);
    return () => {
      removeEventListener('online', onNetwork);
      removeEventListener('offline', onNetwork);
    };
  }, [id]);

  const keep = async (): Promise<void> => {
    const without = pictures.filter(({ url }) => !kept.has(url));
    const notKept = await keepPictures(id!, without);
    await load();
    setMissed(notKept);
    if (notKept.length === 0) toast({ words: t('reader.picturesKept', { n: without.length }) });
  };
  const drop = async (): Promise<void> => {
    await dropPictures(id!);
    await load();
  };

  const areAllKept = pictures.length > 0 && pictures.every(({ url }) => kept.has(url));
  const menu: MoreItem[] = [];
  if (pictures.length > 0) {
    menu.push({ icon: 'picture', words: t(isShown ? 'reader.hidePictures' : 'reader.showPictures'), onChoose: () => setAppearance({ pictures: !isShown }) });
    if (id !== null && !areAllKept) menu.push({ icon: 'picture', words: t('reader.keepPictures'), onChoose: () => void keep() });
    if (id !== null && kept.size > 0) menu.push({ icon: 'picture', words: t('reader.dropPictures'), onChoose: () => void drop() });
  }
  return { isShown, kept, menu, isWithout: isOffline && isShown && pictures.length > 0 && !areAllKept, missed, forgetMissed: () => setMissed([]) };
}

/** «نسخة محفوظة، بلا صور», and the names of pictures that could not be kept. */
export function PicturesLine({ pictures: { isWithout, missed, forgetMissed } }: { pictures: ReaderPictures }): JSX.Element | null {
  if (missed.length > 0) {
    return (
      <div class="banner">
        <Message isProblem action={<Action onClick={forgetMissed}>{t('reader.close')}</Action>}>
          {t(missed.every(({ why }) => why === 'refused') ? 'reader.picturesRefused' : 'reader.picturesMissed', { n: missed.length })}
          <ul class="missed">
            {missed.map(({ picture, why }) => <li key={picture.url}>{picture.alt ? <Author>{picture.alt}</Author> : <bdi dir="ltr">{picture.url}</bdi>}{why === 'refused' ? null : <> — {t(`reader.pictureWhy.${why}`)}</>}</li>)}
          </ul>
        </Message>
      </div>
    );
  }
  return isWithout ? <p class="banner note"><Ours>{t('reader.savedCopy')}</Ours></p> : null;
}
