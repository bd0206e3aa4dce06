/** Type and theme: what the reader chose, for this page and every other, at once. */
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import type { Appearance, BodyFont, Theme } from '../../platform/settings-model.ts';
import { updateSettings } from '../../platform/settings.ts';
import type { Script } from '../../ui/article/script.ts';
import { Choices } from '../../ui/parts/choices.tsx';
import { Panel } from '../../ui/parts/panel.tsx';
import { SizeStepper } from '../../ui/parts/size-stepper.tsx';
import { Switch } from '../../ui/parts/switch.tsx';
import { FONTS, LINES, MEASURES, THEMES } from '../../ui/type-range.ts';

/** Changes some of the appearance. */
export const setAppearance = (patch: Partial<Appearance>): void => void updateSettings({ appearance: patch });

const LINE_NAMES = ['tight', 'normal', 'loose'];
const MEASURE_NAMES = ['narrow', 'medium', 'wide', 'widest'];
const WEIGHTS = [400, 500, 700] as const;

export function TypePanel({ appearance, script }: { appearance: Appearance; script: Script }): JSX.Element {
  const { size, line, measure, font, weight, pictures } = appearance;
  return (
    <Panel label={t('reader.type')} trigger={<TypeSign script={script} />}>
      {() => (
        <div class="type-panel">
          <SizeStepper size={size} onChange={(next) => setAppearance({ size: next })} />
          <Choices<BodyFont> inline legend={t('reader.font')} value={font === 'serif' ? 'naskh' : font} onChange={(value) => setAppearance({ font: value })}
            choices={FONTS.map((value) => ({ value, label: t(`reader.font.${script === 'ar' ? 'ar' : 'latin'}.${value}`) }))} />
          <Choices<number> inline legend={t('reader.line')} value={line ?? LINES[1]} onChange={(value) => setAppearance({ line: value === LINES[1] ? null : value })}
            choices={LINES.map((value, i) => ({ value, label: t(`reader.line.${LINE_NAMES[i]}`) }))} />
          <Choices<number> inline legend={t('reader.measure')} value={measure} onChange={(value) => setAppearance({ measure: value })}
            choices={MEASURES.map((value, i) => ({ value, label: t(`reader.measure.${MEASURE_NAMES[i]}`) }))} />
          <Choices<400 | 500 | 700> inline legend={t('reader.weight')} value={weight} onChange={(value) => setAppearance({ weight: value })}
            choices={WEIGHTS.map((value) => ({ value, label: t(`reader.weight.${value}`) }))} />
          <Switch checked={pictures} onChange={(value) => setAppearance({ pictures: value })}>{t('reader.pictures')}</Switch>
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
