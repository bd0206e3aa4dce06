/** One quiet line: the history lives in this browser only, and goes with Safi when it is uninstalled. */
import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { t } from '../../../platform/i18n.ts';
import { getSettings } from '../../../platform/settings.ts';
import { createBackup } from '../../../store/backup.ts';
import { download } from '../../../ui/download.ts';
import { Action } from '../../../ui/parts/button.tsx';
import { showProblem } from '../list/delete-with-undo.ts';
import { backupName, isReminderDue, putOffReminder, rememberBackup } from '../../../ui/backup-due.ts';
import { useFocusBack } from '../../../ui/use-focus-back.ts';

export function BackupReminder({ count }: { count: number }): JSX.Element | null {
  const [isDone, setDone] = useState(false);
  const now = Date.now();
  return isDone || !isReminderDue(localStorage, count, now) ? null : <Reminder now={now} onDone={() => setDone(true)} />;
}

function Reminder({ now, onDone }: { now: number; onDone: () => void }): JSX.Element {
  const [isWriting, setWriting] = useState(false);
  const line = useFocusBack<HTMLParagraphElement>();
  const backUp = async (): Promise<void> => {
    if (isWriting) return;
    setWriting(true);
    try {
      const file = await new Response(createBackup({ now, settings: { ...await getSettings() } })).blob();
      download(file, backupName(now));
      rememberBackup(localStorage, now);
      onDone();
    } catch (error) {
      showProblem(error);
    }
    setWriting(false);
  };
  return (
    <p ref={line} class="reminder">
      <span>{t('library.reminder')}</span>
      <Action accent aria-disabled={isWriting || undefined} onClick={() => void backUp()}>{t(isWriting ? 'library.backing-up' : 'library.back-up')}</Action>
      <Action onClick={() => { putOffReminder(localStorage, now); onDone(); }}>{t('library.reminder-later')}</Action>
    </p>
  );
}
