/** Fetching an article's pictures to keep them: after the reader asked for it and allowed their hosts. */
import type { Picture } from '../../core/model.ts';
import { requestSites } from '../../platform/wishes.ts';
import { StoreError } from '../../store/model.ts';
import { keepPicture, pictureBudget, sizeOfPictures } from '../../store/pictures.ts';

/** Bytes. Larger than any picture a news page shows. */
const LARGEST = 12 * 2 ** 20;

/** Why a picture was not kept. */
export type NotKeptPicture = { picture: Picture; why: 'refused' | 'failed' | 'too-large' | 'no-room' };

/**
 * Asks for the hosts (call in the click), then fetches and keeps one picture after the other. Tells which could not be kept.
 * @throws StoreError 'invalid' when the article is gone.
 */
export async function keepPictures(article: string, pictures: readonly Picture[]): Promise<NotKeptPicture[]> {
  const hosts = [...new Set(pictures.map(({ url }) => new URL(url).hostname))];
  const isAllowed = await requestSites(hosts).catch(() => false);
  if (!isAllowed) return pictures.map((picture) => ({ picture, why: 'refused' }));
  const missed: NotKeptPicture[] = [];
  let used = await sizeOfPictures();
  for (const picture of pictures) {
    const got = await fetchPicture(picture.url);
    if (typeof got === 'string') missed.push({ picture, why: got });
    else if (used + got.size > pictureBudget) missed.push({ picture, why: 'no-room' });
    else {
      let isThere = true;
      try {
        isThere = await keepPicture({ article, url: picture.url, blob: got, keptAt: Date.now() });
        used += got.size;
      } catch (error) {
        missed.push({ picture, why: error instanceof StoreError && error.reason === 'quota' ? 'no-room' : 'failed' });
      }
      if (!isThere) throw new StoreError('invalid', 'This article is not in the history any more.');
    }
  }
  return missed;
}

async function fetchPicture(url: string): Promise<Blob | 'failed' | 'too-large'> {
  try {
    const answer = await fetch(url, { referrerPolicy: 'no-referrer', credentials: 'omit' });
    if (!answer.ok || Number(answer.headers.get('content-length') ?? 0) > LARGEST) return answer.ok ? 'too-large' : 'failed';
    const blob = await answer.blob();
    if (!blob.type.startsWith('image/')) return 'failed';
    return blob.size > LARGEST ? 'too-large' : blob;
  } catch {
    return 'failed';
  }
}
