/** Labels: what is done with a line, the reader's own rules, trying a line, the languages that are known. */
import { useMemo } from 'preact/hooks';
import type { JSX } from 'preact';
import { languages } from '../../core/detect/labels/index.ts';
import { labelCount } from '../../core/detect/lexicon.ts';
import { t } from '../../platform/i18n.ts';
import type { LineStyle } from '../../platform/protocol.ts';
import type { Settings } from '../../platform/settings.ts';
import { Choices } from '../../ui/parts/choices.tsx';
import { Group, useSaving } from './group.tsx';
import { Languages } from './languages.tsx';
import { OwnRules } from './own-rules.tsx';
import { RulesAsText } from './rules-as-text.tsx';
import { TryField } from './try-field.tsx';

const STYLES: readonly LineStyle[] = ['fold', 'dim', 'keep'];

export function Labels({ settings }: { settings: Settings }): JSX.Element {
  const saving = useSaving();
  const known = useMemo(labelCount, []);
  return (
    <>
      <p class="lead">{t('options.labels.lead', { n: known, languages: languages.length })}</p>
      <Group title={t('options.style')} note={t('options.styleNote')} saving={saving}>
        <Choices
          legend={t('options.style')} hideLegend value={settings.lineStyle}
          onChange={(lineStyle) => void saving.save({ lineStyle })}
          choices={STYLES.map((value) => ({ value, label: t(`options.style.${value}`), note: t(`options.style.${value}.note`) }))}
        />
      </Group>
      <OwnRules settings={settings} />
      <TryField settings={settings} />
      <RulesAsText settings={settings} />
      <Languages settings={settings} />
    </>
  );
}
