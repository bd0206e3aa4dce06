/** One file that holds everything, taking one in, the snapshot of this browser, and what may travel between browsers. */
import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import type { Settings } from '../../platform/settings.ts';
import { createBackup, restoreBackup } from '../../store/backup.ts';
import { canBuildAnew, listSnapshots, restoreSnapshot, type Snapshot } from '../../store/snapshot.ts';
import { openStore } from '../../store/database.ts';
import { Action, Button } from '../../ui/parts/button.tsx';
import { Message } from '../../ui/parts/message.tsx';
import { Switch } from '../../ui/parts/switch.tsx';
import { When } from '../../ui/parts/when.tsx';
import { Words } from '../../ui/parts/words.tsx';
import { backupName, rememberBackup } from '../../ui/backup-due.ts';
import { download } from '../../ui/download.ts';
import { FilePicker } from './file-picker.tsx';
import { Group, useSaving } from './group.tsx';
import { formatBytes, reasonOf, whyClosed } from './store-words.ts';
import { joinSettings } from './join-settings.ts';

interface Progress { done: number; total: number }

export function Backup({ settings }: { settings: Settings }): JSX.Element {
  const taking = useSaving();
  const syncing = useSaving();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [outcome, setOutcome] = useState<{ words: string; isProblem: boolean } | null>(null);
  const [withSettings, setWithSettings] = useState(true);

  const run = async (work: () => Promise<string>): Promise<void> => {
    setOutcome(null);
    setProgress({ done: 0, total: 0 });
    try {
      setOutcome({ words: await work(), isProblem: false });
    } catch (error) {
      setOutcome({ words: reasonOf(error), isProblem: true });
    }
    setProgress(null);
  };
  const back = (): Promise<void> => run(async () => {
    const now = Date.now();
    const file = await new Response(createBackup({ now, settings: { ...settings }, onProgress: setProgress })).blob();
    download(file, backupName(now));
    rememberBackup(localStorage, now);
    return t('options.backup.made', { size: formatBytes(file.size) });
  });
  const restore = (file: File): Promise<void> => run(async () => {
    const { added, merged, settings: carried } = await restoreBackup(file, { onProgress: setProgress });
    if (withSettings && carried) await taking.save((now) => joinSettings(carried, now), { words: t('options.backup.settingsRestored') });
    return t('options.backup.restored', { n: added, merged: t('options.articles', { n: merged }) });
  });
  return (
    <>
      <p class="lead">{t('options.backup.lead')}</p>
      <Group title={t('options.backup.file')} note={t('options.backup.fileNote')} saving={taking}>
        <div class="buttons">
          <Button disabled={progress !== null} onClick={() => void back()}>{t('options.backup.make')}</Button>
          <FilePicker accept=".gz,.jsonl" disabled={progress !== null} onPick={(file) => void restore(file)}>{t('options.backup.restore')}</FilePicker>
        </div>
        <label class="check"><input type="checkbox" checked={withSettings} onChange={() => setWithSettings(!withSettings)} /> {t('options.backup.withSettings')}</label>
        {progress ? (
          <p class="progress" role="status">
            <progress max={progress.total || undefined} value={progress.total ? progress.done : undefined} aria-label={t('options.backup.working')} /> {t('options.backup.working')}
          </p>
        ) : null}
        {outcome ? <Message isProblem={outcome.isProblem}>{outcome.words}</Message> : null}
      </Group>
      <SnapshotGroup />
      <Group title={t('options.sync')} saving={syncing}>
        <Switch checked={settings.sync} note={t('options.syncNote')} onChange={(sync) => void syncing.save({ sync })}>{t('options.syncSwitch')}</Switch>
      </Group>
    </>
  );
}

/** The copy that this browser keeps by itself; it serves when the database cannot be opened. */
function SnapshotGroup(): JSX.Element | null {
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  /** Why the history cannot be opened. */
  const [problem, setProblem] = useState<unknown>(null);
  const [outcome, setOutcome] = useState<string | null>(null);
  useEffect(() => {
    listSnapshots().then(([last]) => setSnapshot(last ?? null), () => undefined);
    openStore().then(() => setProblem(null), setProblem);
  }, []);
  const restore = (): void => void restoreSnapshot().then(
    ({ added }) => { setProblem(null); setOutcome(t('options.snapshot.restored', { n: added })); },
    setProblem,
  );
  return (
    <Group title={t('options.snapshot')} note={t('options.snapshotNote')}>
      <p>{snapshot ? <Words of="options.snapshot.last" when={<When at={snapshot.writtenAt} />} size={formatBytes(snapshot.size)} /> : t('options.snapshot.none')}</p>
      {problem ? <Message isProblem action={snapshot && canBuildAnew(problem) ? <Action accent onClick={restore}>{t('options.snapshot.restore')}</Action> : undefined}>{whyClosed(problem)}</Message> : null}
      {outcome ? <Message>{outcome}</Message> : null}
    </Group>
  );
}
