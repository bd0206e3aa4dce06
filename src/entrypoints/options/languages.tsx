/** The languages whose labels are looked for: all, or only some. */
import { useMemo } from 'preact/hooks';
import type { JSX } from 'preact';
import { languages as known } from '../../core/detect/labels/index.ts';
import { locale, t } from '../../platform/i18n.ts';
import type { Settings } from '../../platform/settings.ts';
import { Choices } from '../../ui/parts/choices.tsx';
import { Group, useSaving } from './group.tsx';

export function Languages({ settings: { languages } }: { settings: Settings }): JSX.Element {
  const saving = useSaving();
  const named = useMemo(nameLanguages, []);
  const toggle = (code: string): void => void saving.save((now) => {
    const chosen = now.languages ?? [];
    return { languages: chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code] };
  });
  return (
    <Group title={t('options.languages')} note={t('options.languagesNote')} saving={saving}>
      <Choices
        legend={t('options.languages')} hideLegend value={languages === null ? 'all' : 'some'}
        onChange={(way) => void saving.save({ languages: way === 'all' ? null : firstChoice() })}
        choices={[{ value: 'all', label: t('options.languages.all', { n: known.length }) }, { value: 'some', label: t('options.languages.some') }]}
      />
      {languages === null ? null : (
        <fieldset class="languages">
          <legend class="spoken">{t('options.languages.some')}</legend>
          {named.map(({ code, name }) => (
            <label class="check" key={code}><input type="checkbox" checked={languages.includes(code)} onChange={() => toggle(code)} /> <span lang={locale()}>{name}</span></label>
          ))}
        </fieldset>
      )}
    </Group>
  );
}

/** A list to begin with: the languages the browser is set to, as far as they are known. */
function firstChoice(): string[] {
  const wanted = new Set([locale(), ...navigator.languages].map((tag) => tag.split('-')[0]!));
  const chosen = known.map(({ lang }) => lang).filter((lang) => wanted.has(lang.split('-')[0]!));
  return chosen.length > 0 ? chosen : ['en'];
}

function nameLanguages(): { code: string; name: string }[] {
  const names = new Intl.DisplayNames([locale()], { type: 'language', languageDisplay: 'standard' });
  const order = new Intl.Collator(locale());
  return known.map(({ lang }) => ({ code: lang, name: names.of(lang) ?? lang })).sort((a, b) => order.compare(a.name, b.name));
}
