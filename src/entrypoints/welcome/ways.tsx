/** Three ways to work, each with its price; the least is chosen. The browser's own question comes only after the choice that needs it. */
import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { chooseAccess } from '../../platform/access-choice.ts';
import { t } from '../../platform/i18n.ts';
import type { Settings } from '../../platform/settings.ts';
import { openOwnPage } from '../../platform/tabs.ts';
import { Action, Button } from '../../ui/parts/button.tsx';
import { Choices } from '../../ui/parts/choices.tsx';
import { Message } from '../../ui/parts/message.tsx';

type Access = Settings['access'];
const WAYS: readonly Access[] = ['click', 'sites', 'all'];

export function Ways({ first }: { first: Access }): JSX.Element {
  const [saved, setSaved] = useState(first);
  const [wanted, setWanted] = useState(first);
  const [outcome, setOutcome] = useState<'ready' | 'refused' | null>(null);

  const begin = (): void => {
    // The first call of the click: the browser asks in no other moment.
    void chooseAccess(wanted).catch(() => false).then((granted) => {
      if (granted) setSaved(wanted);
      else setWanted(saved);
      setOutcome(granted ? 'ready' : 'refused');
    });
  };
  return (
    <section class="ways" aria-labelledby="when">
      <h2 id="when">{t('welcome.when')}</h2>
      <Choices
        legend={t('welcome.when')} hideLegend value={wanted}
        onChange={(way) => { setWanted(way); setOutcome(null); }}
        choices={WAYS.map((value) => ({ value, label: t(`welcome.way.${value}`), note: t(`welcome.way.${value}.price`) }))}
      />
      <div class="begin">
        <Button kind="primary" onClick={begin}>{t('welcome.begin')}</Button>
        <p>{t('welcome.account')}</p>
      </div>
      {outcome === 'ready' ? (
        <Message action={<Action accent onClick={() => void openOwnPage('options')}>{t('welcome.toOptions')}</Action>}>{t(`welcome.ready.${saved}`)}</Message>
      ) : outcome === 'refused' ? (
        <Message isProblem>{t('welcome.refused', { way: t(`welcome.way.${saved}`) })}</Message>
      ) : null}
    </section>
  );
}
