import { useEffect, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import type { Settings } from '../../platform/settings.ts';
import { Wordmark } from '../../ui/parts/mark.tsx';
import { useSettings } from '../../ui/use-settings.ts';
import { About } from './about.tsx';
import { AppearanceSection } from './appearance.tsx';
import { Backup } from './backup.tsx';
import { History } from './history.tsx';
import { Keys } from './keys.tsx';
import { Labels } from './labels.tsx';
import { Sites } from './sites.tsx';

/** In the order of the menu; the name is the address after `#`. */
const SECTIONS = {
  sites: Sites,
  labels: Labels,
  reading: AppearanceSection,
  history: History,
  backup: Backup,
  keys: Keys,
  about: About,
} satisfies Record<string, (props: { settings: Settings }) => JSX.Element>;
type Name = keyof typeof SECTIONS;
const NAMES = Object.keys(SECTIONS) as Name[];

export function Options({ first }: { first: Settings }): JSX.Element {
  const settings = useSettings(first);
  const [name, setName] = useState(nameInAddress);
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    const follow = (): void => setName(nameInAddress());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    document.title = `${t(`options.${name}`)} · ${t('options.documentTitle')}`;
    if (!isFirst.current) heading.current?.focus(); // Another section was chosen: go there.
    isFirst.current = false;
  }, [name]);

  const Section = SECTIONS[name];
  return (
    <div class="frame">
      <nav aria-label={t('options.sections')}>
        <Wordmark name={t('options.name')} />
        <ul>
          {NAMES.map((each) => <li key={each}><a href={`#${each}`} aria-current={each === name ? 'page' : undefined}>{t(`options.${each}`)}</a></li>)}
        </ul>
        <label class="section-menu">
          <span class="spoken">{t('options.sections')}</span>
          <select class="select" value={name} onChange={(event) => { location.hash = event.currentTarget.value; }}>
            {NAMES.map((each) => <option key={each} value={each}>{t(`options.${each}`)}</option>)}
          </select>
        </label>
      </nav>
      <main key={name}>
        <h1 ref={heading} tabIndex={-1}>{t(`options.${name}`)}</h1>
        <Section settings={settings} />
      </main>
    </div>
  );
}

function nameInAddress(): Name {
  const asked = location.hash.slice(1);
  return NAMES.find((name) => name === asked) ?? 'sites';
}
