import type { EmbedBlock } from '../model.ts';
import { safeUrl } from '../link/safe-url.ts';

/** Where a player's own address tells which page it shows. */
const PLAYERS: [RegExp, (match: RegExpMatchArray) => string | null, string][] = [
  [/^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,})/, (m) => `https://www.youtube.com/watch?v=${m[1]}`, 'YouTube'],
  [/^https?:\/\/player\.vimeo\.com\/video\/(\d+)/, (m) => `https://vimeo.com/${m[1]}`, 'Vimeo'],
  [/^https?:\/\/(?:www\.)?dailymotion\.com\/embed\/video\/(\w+)/, (m) => `https://www.dailymotion.com/video/${m[1]}`, 'Dailymotion'],
  [/^https?:\/\/w\.soundcloud\.com\/player\/\?.*/, ([player]) => new URL(player).searchParams.get('url'), 'SoundCloud'],
  [/^https?:\/\/(?:www\.)?facebook\.com\/plugins\/(?:video|post)\.php\?.*/, ([player]) => new URL(player).searchParams.get('href'), 'Facebook'],
  [/^https?:\/\/platform\.twitter\.com\/embed\/.*[?&]id=(\d+)/, (m) => `https://x.com/i/status/${m[1]}`, 'X'],
];

/** A video or post as a link card; null for frames that show nothing a reader would open (ads, counters, forms). */
export function embedOf(element: Element, base: string): EmbedBlock | null {
  const source = safeUrl(element.getAttribute('src') ?? element.getAttribute('data-src') ?? '', base);
  const title = (element.getAttribute('title') ?? '').trim();
  const id = element.getAttribute('data-videoid');
  if (id && /^[\w-]{6,20}$/.test(id)) return { type: 'embed', url: `https://www.youtube.com/watch?v=${id}`, title, provider: 'YouTube' };
  if (!source) return null;
  for (const [pattern, address, provider] of PLAYERS) {
    const match = pattern.exec(source);
    const url = match && safeUrl(address(match) ?? '');
    if (url) return { type: 'embed', url, title, provider };
  }
  const tag = element.localName;
  return tag === 'video' || tag === 'audio' ? { type: 'embed', url: source, title, provider: new URL(source).hostname.replace(/^www\./, '') } : null;
}

/** An advertisement, a counter, a form in a frame: it parts texts as little as what is not there. WordPress sets posts in frames of its own. */
export const isFrameOfElse = (element: Element, base: string): boolean =>
  element.localName.endsWith('iframe') && !element.getAttribute('class')?.includes('wp-embedded-content') && embedOf(element, base) === null;
