/** Browsers hide a new button behind a puzzle piece: how to bring it out. Not shown when it is out already. */
import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { isPinned } from '../../platform/action.ts';
import { t } from '../../platform/i18n.ts';

export function PinHint(): JSX.Element | null {
  const [isOut, setOut] = useState<boolean | null>(null);
  useEffect(() => {
    const look = (): void => void isPinned().then(setOut);
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  if (isOut !== false) return null;
  return (
    <section aria-labelledby="pin">
      <h2 id="pin">{t('welcome.pin')}</h2>
      <ol>
        <li>{t('welcome.pin1')}</li>
        <li>{t('welcome.pin2')}</li>
        <li>{t('welcome.pin3')}</li>
      </ol>
    </section>
  );
}
