/** A group of controls under a heading; «حُفظ» stands beside the heading for a moment after a change. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ComponentChildren, JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { syncRefusal, updateSettings, type SettingsPatch, type Settings } from '../../platform/settings.ts';
import { threeWay } from '../../platform/three-way.ts';
import { Message } from '../../ui/parts/message.tsx';
import { toast } from '../../ui/parts/toast.tsx';

/** ms that the word stays. */
const MOMENT = 2500;

interface Undo {
  /** What was done. */
  words: string;
  /** First thing in the click that takes it back. */
  onUndo?: () => void;
}

export interface Saving {
  /** Changes the settings at once; with `undo`, a toast says what was done and offers the way back. Answers whether it was saved. */
  save(patch: SettingsPatch | ((now: Settings) => SettingsPatch), undo?: Undo): Promise<boolean>;
  /** Show the word, or that it was refused, for a change that is made otherwise. */
  confirm(): void;
  refuse(): void;
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
  const refuse = (): void => setState({ refused: t('options.notSaved') });
  const save: Saving['save'] = async (patch, undo) => {
    try {
      let before: Settings | undefined;
      const after = await updateSettings((now) => {
        before = now;
        return typeof patch === 'function' ? patch(now) : patch;
      });
      const reason = await syncRefusal();
      if (reason === null) confirm();
      else setState({ refused: t('options.notSynced', { reason }) });
      if (undo) toast({ words: undo.words, action: t('options.undo'), onAction: () => { undo.onUndo?.(); void save((now) => threeWay(after, before!, now)); } });
      return true;
    } catch {
      refuse();
      return false;
    }
  };
  return { state, confirm, refuse, save };
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
