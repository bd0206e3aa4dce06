/** Type and theme: what the reader chose, for this page and every other, at once. */
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import type { Appearance, Theme } from '../../platform/settings-model.ts';
import { updateSettings } from '../../platform/settings.ts';
import type { Script } from '../../ui/article/script.ts';
import { Choices } from '../../ui/parts/choices.tsx';
import { Panel } from '../../ui/parts/panel.tsx';
import { Switch } from '../../ui/parts/switch.tsx';
import { TypeChoices } from '../../ui/parts/type-choices.tsx';
import { THEMES } from '../../ui/type-range.ts';

/** Changes some of the appearance. */
export const setAppearance = (patch: Partial<Appearance>): void => void updateSettings({ appearance: patch });

export function TypePanel({ appearance, script }: { appearance: Appearance; script: Script }): JSX.Element {
  return (
    <Panel label={t('reader.type')} trigger={<TypeSign script={script} />}>
      {() => (
        <div class="type-panel">
          <TypeChoices appearance={appearance} script={script} onChange={setAppearance} />
          <Switch checked={appearance.pictures} onChange={(value) => setAppearance({ pictures: value })}>{t('reader.pictures')}</Switch>
        </div>
      )}
    </Panel>
  );
}

/** A large and a small letter, in the script of the text: drawn by the style, since the button has its name already. */
function TypeSign({ script }: { script: Script }): JSX.Element {
  const [large, small] = script === 'ar' ? ['أ', 'أ'] : script === 'he' ? ['א', 'א'] : ['A', 'a'];
  return <span class="type-sign" aria-hidden="true" data-large={large} data-small={small} />;
}

export function ThemePanel({ theme }: { theme: Theme }): JSX.Element {
  return (
    <Panel label={t('reader.theme')} icon="theme">
      {() => (
        <Choices<Theme> hideLegend legend={t('reader.theme')} value={theme} onChange={(value) => setAppearance({ theme: value })}
          choices={THEMES.map((value) => ({
            value,
            label: <span class="theme-choice"><span class="swatch author" data-theme={value} aria-hidden="true">{t('reader.swatch')}</span>{t(`reader.theme.${value}`)}</span>,
          }))} />
      )}
    </Panel>
  );
}
