/** What Safi is, what it promises, whose work it carries. */
import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { version } from '../../platform/lifecycle.ts';
import { ownPage } from '../../platform/tabs.ts';
import { ActionLink } from '../../ui/parts/button.tsx';
import { Group } from './group.tsx';

/** Fonts that travel with Safi; each licence lies beside its font. */
const FONTS = [
  ['Noto Naskh Arabic', 'noto-naskh-arabic'], ['Vazirmatn', 'vazirmatn'], ['Noto Serif', 'noto-serif'], ['Inter', 'inter'],
] as const;

/** Code that travels with Safi. */
const CODE = [
  ['Preact', 'MIT', 'https://preactjs.com/'], ['idb', 'ISC', 'https://github.com/jakearchibald/idb'],
  ['webextension-polyfill', 'MPL-2.0', 'https://github.com/mozilla/webextension-polyfill'],
] as const;

export function About(): JSX.Element {
  return (
    <>
      <p class="lead">{t('options.about.lead')}</p>
      <Group title={t('options.about.version', { version: version() })}>
        <ul class="promises">
          <li>{t('welcome.privacy1')}</li>
          <li>{t('welcome.privacy2')}</li>
          <li>{t('options.about.private')}</li>
          <li>{t('options.about.pictures')}</li>
        </ul>
        <p><ActionLink href={ownPage('welcome')}>{t('options.about.welcome')}</ActionLink></p>
      </Group>
      <Group title={t('options.about.licence')} note={t('options.about.licenceNote')}>
        <ul class="promises">
          {CODE.map(([name, licence, url]) => <li key={name}><ActionLink href={url} target="_blank" rel="noreferrer"><bdi>{name}</bdi></ActionLink> <bdi>{licence}</bdi></li>)}
        </ul>
      </Group>
      <Group title={t('options.about.fonts')} note={t('options.about.fontsNote')}>
        {FONTS.map(([name, file]) => <Licence key={file} name={name} file={file} />)}
      </Group>
    </>
  );
}

/** The text of a licence, fetched from Safi's own files when it is opened. */
function Licence({ name, file }: { name: string; file: string }): JSX.Element {
  const [text, setText] = useState<string | null>(null);
  const load = async (): Promise<void> => {
    const answer = await fetch(`fonts/OFL-${file}.txt`);
    setText(await answer.text());
  };
  return (
    <details onToggle={(event) => { if (event.currentTarget.open && text === null) void load(); }}>
      <summary><bdi>{name}</bdi></summary>
      <pre class="licence" dir="ltr" lang="en" tabIndex={0}>{text}</pre>
    </details>
  );
}
