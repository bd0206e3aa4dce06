/** A group of controls under a heading; «حُفظ» stands beside the heading for a moment after a change. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ComponentChildren, JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { syncRefusal, updateSettings, type SettingsPatch, type Settings } from '../../platform/settings.ts';
import { Message } from '../../ui/parts/message.tsx';

/** ms that the word stays. */
const MOMENT = 2500;

export interface Saving {
  /** Changes the settings at once. */
  save(patch: SettingsPatch | ((now: Settings) => SettingsPatch)): Promise<void>;
  /** Shows the word for a change that was made otherwise. */
  confirm(): void;
  state: 'idle' | 'saved' | { refused: string };
}

export function useSaving(): Saving {
  const [state, setState] = useState<Saving['state']>('idle');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const confirm = (): void => {
    setState('saved');
    clearTimeout(timer.current);
    timer.current = setTimeout(setState, MOMENT, 'idle');
  };
  return {
    state, confirm,
    async save(patch) {
      try {
        await updateSettings(patch);
        const reason = await syncRefusal();
        if (reason === null) confirm();
        else setState({ refused: t('options.notSynced', { reason }) });
      } catch {
        setState({ refused: t('options.notSaved') });
      }
    },
  };
}

export function Group({ title, note, saving, children }: { title: string; note?: ComponentChildren; saving?: Saving; children: ComponentChildren }): JSX.Element {
  const state = saving?.state ?? 'idle';
  return (
    <section class="group">
      <div class="group-head">
        <h2>{title}</h2>
        <span class="saved" role="status">{state === 'saved' ? t('options.saved') : ''}</span>
      </div>
      {note ? <p class="note">{note}</p> : null}
      {children}
      {typeof state === 'object' ? <Message isProblem>{state.refused}</Message> : null}
    </section>
  );
}
