/** Pictures: shown or not, kept offline or not, and what is said of those that could not be kept. */
import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { dropPictures } from '../../store/pictures.ts';
import { Author } from '../../ui/parts/author.tsx';
import { Action } from '../../ui/parts/button.tsx';
import { Message } from '../../ui/parts/message.tsx';
import { toast } from '../../ui/parts/toast.tsx';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { keepPictures, type NotKeptPicture } from './keep-pictures.ts';
import type { MoreItem } from './more-menu.tsx';
import { loadKeptPictures, type KeptPictures, type OpenReading } from './open-reading.ts';
import { picturesIn } from './pictures-in.ts';
import { setAppearance } from './type-panel.tsx';
import { reasonOf } from './use-saved.ts';

export interface ReaderPictures {
  isShown: boolean;
  kept: KeptPictures;
  menu: readonly MoreItem[];
  missed: readonly NotKeptPicture[];
  forgetMissed: () => void;
}

export function usePictures(opened: OpenReading, isShown: boolean): ReaderPictures {
  const [kept, setKept] = useState(opened.pictures);
  const [missed, setMissed] = useState<readonly NotKeptPicture[]>([]);
  const [, drawAgain] = useState(0);
  const pictures = picturesIn(opened.reading);
  const id = opened.kind === 'saved' ? opened.id : null;

  const load = async (): Promise<void> => {
    const now = await loadKeptPictures(id!);
    setKept((before) => {
      for (const address of before.values()) URL.revokeObjectURL(address);
      return now;
    });
  };
  // Whether there is a network decides what is said over the text.
  useEffect(() => {
    const onNetwork = (): void => drawAgain((n) => n + 1);
    addEventListener('online', onNetwork);
    addEventListener('offline', onNetwork);
    return () => {
      removeEventListener('online', onNetwork);
      removeEventListener('offline', onNetwork);
    };
  }, []);

  /** The files may be out of reach, the article deleted in another tab: that is said, and what is shown stays. */
  const orSay = (work: Promise<void>): void => void work.catch((error: unknown) => toast({ words: t(`reader.notSaved.${reasonOf(error)}`) }));
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
    if (id !== null && !areAllKept) menu.push({ icon: 'picture', words: t('reader.keepPictures'), onChoose: () => orSay(keep()) });
    if (id !== null && kept.size > 0) menu.push({ icon: 'picture', words: t('reader.dropPictures'), onChoose: () => orSay(drop()) });
  }
  return { isShown, kept, menu, missed, forgetMissed: () => setMissed([]) };
}

/** The names of pictures that could not be kept, and why. */
export function MissedPictures({ missed, onClose }: { missed: readonly NotKeptPicture[]; onClose: () => void }): JSX.Element {
  const banner = useFocusBack<HTMLDivElement>();
  return (
    <div ref={banner} class="banner">
      <Message isProblem action={<Action onClick={onClose}>{t('reader.close')}</Action>}>
        {t(missed.every(({ why }) => why === 'refused') ? 'reader.picturesRefused' : 'reader.picturesMissed', { n: missed.length })}
        <ul class="missed">
          {missed.map(({ picture, why }) => <li key={picture.url}>{picture.alt ? <Author>{picture.alt}</Author> : <bdi dir="ltr">{picture.url}</bdi>}{why === 'refused' ? null : <> — {t(`reader.pictureWhy.${why}`)}</>}</li>)}
        </ul>
      </Message>
    </div>
  );
}
