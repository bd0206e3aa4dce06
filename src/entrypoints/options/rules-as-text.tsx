/** All rules as a small text: edit, export, import. Lines that are not understood are named, the others count. */
import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { mergeRules, readRules, writeRules, type BadLine, type OwnRules } from '../../core/rules-text.ts';
import { formatNumber, t } from '../../platform/i18n.ts';
import type { Settings } from '../../platform/settings.ts';
import { threeWay } from '../../platform/three-way.ts';
import { Button } from '../../ui/parts/button.tsx';
import { Message } from '../../ui/parts/message.tsx';
import { download } from '../../ui/download.ts';
import { FilePicker } from './file-picker.tsx';
import { Group, useSaving } from './group.tsx';
import { patchOf, rulesOf } from './own-rules-text.ts';

/** Larger than any rules file a hand can write. */
const LARGEST = 2_000_000;

/** A text being edited, and the rules it was made from: they may change meanwhile, by a lesson in a page. */
interface Draft { text: string; from: OwnRules }

export function RulesAsText({ settings }: { settings: Settings }): JSX.Element {
  const saving = useSaving();
  const written = writeRules(rulesOf(settings));
  const [draft, setDraft] = useState<Draft | null>(null);
  const [notice, setNotice] = useState<{ words: string; bad: BadLine[] } | null>(null);
  const text = draft?.text ?? written;
  const { bad } = draft ? readRules(draft.text) : { bad: [] };

  const apply = (change: (now: OwnRules) => OwnRules): Promise<boolean> =>
    saving.save((now) => patchOf(change(rulesOf(now))), { words: t('options.text.changed') });
  const applyDraft = async ({ text: edited, from }: Draft): Promise<void> => {
    if (await apply((now) => threeWay(from, readRules(edited), now))) setDraft(null);
  };
  const take = async (file: File): Promise<void> => {
    if (file.size > LARGEST) return setNotice({ words: t('options.text.tooLarge'), bad: [] });
    const found = readRules(await file.text());
    const number = found.rules.length + Object.values(found.sites).flat().length;
    if (number > 0 && !(await apply((now) => mergeRules(now, found)))) return;
    setNotice({ words: t('options.text.imported', { n: number }), bad: found.bad });
  };
  return (
    <Group title={t('options.text')} note={t('options.textNote')} saving={saving}>
      <details class="as-text" onToggle={(event) => { if (!event.currentTarget.open) setDraft(null); }}>
        <summary>{t('options.text.edit')}</summary>
        <label>
          <span class="spoken">{t('options.text')}</span>
          <textarea
            class="input code" dir="auto" rows={Math.min(24, Math.max(8, text.split('\n').length))} spellcheck={false} autocapitalize="off"
            value={text} aria-invalid={bad.length > 0} aria-describedby={bad.length > 0 ? 'bad-lines' : undefined} onInput={(event) => setDraft({ text: event.currentTarget.value, from: draft?.from ?? rulesOf(settings) })}
          />
        </label>
        <BadLines bad={bad} id="bad-lines" />
        <div class="buttons">
          <Button disabled={text === written} onClick={() => { if (draft) void applyDraft(draft); }}>
            {bad.length > 0 ? t('options.text.applyOthers') : t('options.text.apply')}
          </Button>
          <Button disabled={draft === null} onClick={() => setDraft(null)}>{t('options.cancel')}</Button>
        </div>
      </details>
      <FormatHelp />
      <div class="buttons">
        <Button onClick={() => download(new Blob([written], { type: 'text/plain;charset=utf-8' }), 'safi-rules.txt')}>{t('options.text.export')}</Button>
        <FilePicker accept=".txt,text/plain" onPick={(file) => void take(file)}>{t('options.text.import')}</FilePicker>
      </div>
      {notice ? <Message isProblem={notice.bad.length > 0}>{notice.words}</Message> : null}
      {notice ? <BadLines bad={notice.bad} id="bad-imported" /> : null}
    </Group>
  );
}

/** What may stand in a line, in the order of core/rules-text.md; its words are the same in every language. */
const FORMAT = {
  remark: '# …', everywhere: '[everywhere]', site: '[almarfa.example]', label: 'label: …', keep: 'keep: …', box: 'box: aside.more-stories',
  clean: 'site: clean', reader: 'site: reader', never: 'site: never', unsaved: 'site: unsaved',
};

function FormatHelp(): JSX.Element {
  return (
    <details class="format">
      <summary>{t('options.text.help')}</summary>
      <dl>
        {Object.entries(FORMAT).map(([name, line]) => (
          <div key={name}>
            <dt><code class="code" dir="ltr">{line}</code></dt>
            <dd>{t(`options.text.help.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <p class="note">{t('options.text.help.note')}</p>
    </details>
  );
}

/** Enough to mend a text by; the rest shows when these are mended. */
const SHOWN = 20;

function BadLines({ bad, id }: { bad: readonly BadLine[]; id: string }): JSX.Element | null {
  if (bad.length === 0) return null;
  return (
    <ul class="bad-lines" id={id} aria-label={t('options.text.bad', { n: bad.length })}>
      {bad.slice(0, SHOWN).map(({ line, text, problem }) => (
        <li key={line}>
          <b>{t('options.text.line', { line: formatNumber(line) })}</b> {t(`options.text.${problem}`)} <bdi class="code">{text.slice(0, 120)}</bdi>
        </li>
      ))}
      {bad.length > SHOWN ? <li>{t('options.text.moreBad', { n: bad.length - SHOWN })}</li> : null}
    </ul>
  );
}
