/** A field to try a line; it answers with verdict and reason. */
import { useId, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { directionOf } from '../../core/text/direction.ts';
import { locale, t } from '../../platform/i18n.ts';
import type { Settings } from '../../platform/settings.ts';
import { reasonOf } from '../../ui/reason.ts';
import { Group } from './group.tsx';
import { tryLine } from './try-line.ts';

export function TryField({ settings }: { settings: Settings }): JSX.Element {
  const id = useId();
  const [line, setLine] = useState('');
  const [isLink, setLink] = useState(true);
  const around = [t('welcome.sample.first'), t('welcome.sample.second')] as const;
  const verdict = line.trim() ? tryLine(line, around, { isLink, rules: settings.rules.filter(({ host }) => host === null), languages: settings.languages, lang: locale() }) : null;
  return (
    <Group title={t('options.try')} note={t('options.tryNote')}>
      <label class="spoken" for={id}>{t('options.try')}</label>
      <input id={id} class="input author tall" dir={line ? directionOf(line) : undefined} autocomplete="off" value={line} aria-describedby={`${id}-verdict`} onInput={(event) => setLine(event.currentTarget.value)} />
      <label class="check"><input type="checkbox" checked={isLink} onChange={() => setLink(!isLink)} /> {t('options.tryLink')}</label>
      <p class="verdict" id={`${id}-verdict`} role="status">
        {verdict ? (
          <>
            <b>{t(verdict.moves ? 'options.moves' : 'options.stays')}</b>{' '}
            {verdict.moves ? reasonOf(verdict.removal) : t(`options.stays.${verdict.why}`, 'label' in verdict ? { label: verdict.label } : {})}
          </>
        ) : null}
      </p>
    </Group>
  );
}
