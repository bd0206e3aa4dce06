/** How the text is set: its size, font, line height, width and weight. */
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import type { Appearance, BodyFont } from '../../platform/settings-model.ts';
import type { Script } from '../article/script.ts';
import { FONTS, LINES, MEASURES, WEIGHTS } from '../type-range.ts';
import { Choices } from './choices.tsx';
import { SizeStepper } from './size-stepper.tsx';

/**
 * @param script of the text that is set: fonts are named for it
 * @param isSizeNamed the name of the size is printed before it
 */
export function TypeChoices({ appearance: { size, font, line, measure, weight }, script, isSizeNamed = false, onChange }: {
  appearance: Appearance;
  script: Script;
  isSizeNamed?: boolean;
  onChange: (patch: Partial<Appearance>) => void;
}): JSX.Element {
  return (
    <>
      <SizeStepper isNamed={isSizeNamed} size={size} onChange={(value) => onChange({ size: value })} />
      <Choices<BodyFont>
        inline legend={t('reader.font')} value={font === 'serif' ? 'naskh' : font} onChange={(value) => onChange({ font: value })}
        choices={FONTS.map((value) => ({ value, label: t(`reader.font.${script === 'ar' ? 'ar' : 'latin'}.${value}`) }))}
      />
      <Choices<number>
        inline legend={t('reader.line')} value={line ?? LINES.normal} onChange={(value) => onChange({ line: value === LINES.normal ? null : value })}
        choices={Object.entries(LINES).map(([name, value]) => ({ value, label: t(`reader.line.${name}`) }))}
      />
      <Choices<number>
        inline legend={t('reader.measure')} value={measure} onChange={(value) => onChange({ measure: value })}
        choices={Object.entries(MEASURES).map(([name, value]) => ({ value, label: t(`reader.measure.${name}`) }))}
      />
      <Choices<Appearance['weight']>
        inline legend={t('reader.weight')} value={weight} onChange={(value) => onChange({ weight: value })}
        choices={WEIGHTS.map((value) => ({ value, label: t(`reader.weight.${value}`) }))}
      />
    </>
  );
}
