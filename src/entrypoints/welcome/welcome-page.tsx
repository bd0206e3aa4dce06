import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import type { Settings } from '../../platform/settings.ts';
import { Wordmark } from '../../ui/parts/mark.tsx';
import { Ways } from './ways.tsx';
import { BeforeAfter } from './before-after.tsx';
import { PinHint } from './pin-hint.tsx';

export function Welcome({ first }: { first: Settings }): JSX.Element {
  return (
    <main>
      <header>
        <Wordmark name={t('welcome.name')} />
        <h1>{t('welcome.promise')}</h1>
        <p class="promise">{t('welcome.promiseNote')}</p>
      </header>
      <BeforeAfter />
      <Ways first={first.access} />
      <div class="facts">
        <section aria-labelledby="privacy">
          <h2 id="privacy">{t('welcome.privacy')}</h2>
          <ul>
            <li>{t('welcome.privacy1')}</li>
            <li>{t('welcome.privacy2')}</li>
            <li>{t('welcome.privacy3')}</li>
          </ul>
        </section>
        <PinHint />
      </div>
    </main>
  );
}
