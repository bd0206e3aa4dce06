/** Find in text: a field, the count, and the way from hit to hit. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { t } from '../../../platform/i18n.ts';
import { IconButton } from '../../../ui/parts/button.tsx';
import { useFocusBack } from '../../../ui/use-focus-back.ts';
import { typedDirection } from '../../../ui/typed-direction.ts';
import { keepInSight } from '../moving.ts';
import { paint } from '../paint.ts';
import { blockOf, type TextMap } from '../text-map.ts';
import { finderOf } from './find.ts';

export function FindBar({ map, onClose }: { map: TextMap; onClose: () => void }): JSX.Element {
  const [query, setQuery] = useState('');
  const [wanted, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const find = useMemo(() => finderOf(map.text), [map]);
  const found = useMemo(() => find(query), [find, query]);
  const at = Math.max(0, Math.min(wanted, found.length - 1)); // A line with hits may have been moved out of the text.
  // Whoever found something reads on there.
  const bar = useFocusBack<HTMLFormElement>(() => found[at] && blockOf(map.rangeOf(found[at].start, found[at].end)));

  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => {
    const now = found[at];
    paint('find', found.filter((_, i) => i !== at).map(({ start, end }) => map.rangeOf(start, end)));
    const range = now ? map.rangeOf(now.start, now.end) : null;
    paint('find-now', [range]);
    if (range) keepInSight(range.getBoundingClientRect());
  }, [found, at]);
  useEffect(() => () => {
    paint('find', []);
    paint('find-now', []);
  }, []);

  const step = (by: number): void => setAt(found.length === 0 ? 0 : (at + by + found.length) % found.length);
  const status = query.trim() === '' ? '' : found.length === 0 ? t('reader.findNone') : t('reader.findCount', { i: at + 1, n: found.length });
  return (
    <form ref={bar} class="dock find" role="search" aria-label={t('reader.find')} onSubmit={(event) => { event.preventDefault(); step(1); }}>
      <input
        ref={field} class="input author" type="text" dir={typedDirection(query)} autoComplete="off" spellcheck={false}
        aria-label={t('reader.find')} placeholder={t('reader.find')} value={query}
        onInput={(event) => { setQuery(event.currentTarget.value); setAt(0); }}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Escape') { event.stopPropagation(); onClose(); }
          if (event.key === 'Enter' && event.shiftKey) { event.preventDefault(); step(-1); }
        }}
      />
      <output class="count">{status}</output>
      <IconButton icon="up" label={t('reader.findPrevious')} disabled={found.length === 0} onClick={() => step(-1)} />
      <IconButton icon="down" label={t('reader.findNext')} disabled={found.length === 0} onClick={() => step(1)} />
      <IconButton icon="close" label={t('reader.close')} onClick={onClose} />
    </form>
  );
}
