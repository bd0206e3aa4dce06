import { useEffect, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { IconButton } from '../../ui/parts/button.tsx';

export function Search({ onClose }: { onClose: () => void }): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  useEffect(() => field.current?.focus(), []);
  return (
    <section class="search">
      <input ref={field} class="input author" value={query} onInput={(e) => setQuery(e.currentTarget.value)} aria-label={t('popup.searchFor')} />
      <IconButton icon="close" label={t('popup.searchClose')} onClick={onClose} />
    </section>
  );
}
