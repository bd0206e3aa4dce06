/** How a story is set, shown on a story at once; and the language Safi speaks. */
import type { JSX } from 'preact';
import { directionOf } from '../../core/text/direction.ts';
import { locale, LOCALES, t } from '../../platform/i18n.ts';
import type { Appearance, Theme } from '../../platform/settings-model.ts';
import type { Settings } from '../../platform/settings.ts';
import { scriptOf } from '../../ui/article/script.ts';
import { Choices } from '../../ui/parts/choices.tsx';
import { Switch } from '../../ui/parts/switch.tsx';
import { TypeChoices } from '../../ui/parts/type-choices.tsx';
import { THEMES } from '../../ui/type-range.ts';
import { Group, useSaving } from './group.tsx';

export function AppearanceSection({ settings: { appearance } }: { settings: Settings }): JSX.Element {
  const theme = useSaving();
  const type = useSaving();
  const speech = useSaving();
  const { size, line, measure, font, weight } = appearance;
  const text = t('welcome.sample.second');
  const dir = directionOf(text);
  const script = scriptOf({ lang: locale(), dir });
  const set = (patch: Partial<Appearance>): void => void type.save({ appearance: patch });
  return (
    <>
      <p class="lead">{t('options.reading.lead')}</p>
      <div class="article sample" dir={dir} data-script={script} data-font={font} style={{ '--size': `${size / 16}rem`, '--measure': `${measure}rem`, '--weight': weight, ...(line ? { '--spacing': line } : {}) }}>
        <p>{text}</p>
      </div>
      <Group title={t('options.theme')} saving={theme}>
        <Choices<Theme>
          inline hideLegend legend={t('options.theme')} value={appearance.theme} onChange={(value) => void theme.save({ appearance: { theme: value } })}
          choices={THEMES.map((value) => ({ value, label: t(`reader.theme.${value}`) }))}
        />
      </Group>
      <Group title={t('options.type')} saving={type}>
        <div class="settings-list">
          <TypeChoices isSizeNamed appearance={appearance} script={script} onChange={set} />
          <Switch checked={appearance.pictures} note={t('options.picturesNote')} onChange={(value) => set({ pictures: value })}>{t('reader.pictures')}</Switch>
        </div>
      </Group>
      <Group title={t('options.language')} note={t('options.languageNote')} saving={speech}>
        <select
          class="select language" aria-label={t('options.language')} value={appearance.interfaceLanguage}
          onChange={(event) => void speech.save({ appearance: { interfaceLanguage: event.currentTarget.value } }).then(() => location.reload())}
        >
          <option value="auto">{t('options.languageAuto')}</option>
          {LOCALES.map((code) => <option key={code} value={code} lang={code}>{nameOf(code)}</option>)}
        </select>
      </Group>
    </>
  );
}

/** The language's name in itself. */
const nameOf = (code: string): string => new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
