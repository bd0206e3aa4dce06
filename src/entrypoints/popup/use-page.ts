/** The page of the tab in front: read when the popup opens, changed by what the reader presses. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { hostOf } from '../../platform/hosts.ts';
import { sendToBackground, sendToTab } from '../../platform/messenger.ts';
import { readTab, startTeaching } from '../../platform/page-access.ts';
import { saveArticle } from '../../platform/save-article.ts';
import type { NotKept } from '../../platform/session-readings.ts';
import { onSettingsChanged } from '../../platform/settings.ts';
import { isOwnAddress, type OpenTab } from '../../platform/tabs.ts';
import { rowsOf, viewOf, type View } from './view.ts';

export interface Page {
  tab: OpenTab | null;
  /** '' while it is not known, or hidden from Safi. */
  host: string;
  view: View;
  /** The last thing asked for could not be done. */
  hasFailed: boolean;
  /** Says so when what was asked for cannot be done. Answers whether it was. */
  follow(asked: Promise<unknown>): Promise<boolean>;
  /** Reads the page afresh. */
  ask(): Promise<void>;
  /** Reads within the click, which carries the reader's gesture into the page, and opens the reading view. */
  read(anyway?: boolean): Promise<unknown>;
  /** Both answer whether it was done. */
  clean(ids?: string[]): Promise<boolean>;
  restore(ids?: string[]): Promise<boolean>;
  /** Shows a line in the page and leaves the popup. */
  show(id: string): Promise<unknown>;
  teach(): Promise<unknown>;
  /** Answers why it was not saved; null when it was. */
  saveForLater(): Promise<NotKept | null>;
}

export function usePage(asked: Promise<OpenTab | null>): Page {
  const [tab, setTab] = useState<OpenTab | null>(null);
  const [view, setView] = useState<View>({ kind: 'asking' });
  const [hasFailed, setFailed] = useState(false);

  const ask = useCallback(async () => {
    const found = await asked;
    setTab(found);
    if (found && isOwnAddress(found.url)) return setView({ kind: 'own' });
    setView(found ? viewOf(await readTab(found.id), navigator.onLine) : { kind: 'restricted' });
  }, [asked]);
  useEffect(() => {
    void ask();
    return onSettingsChanged(() => void ask()); // a site granted or switched: the page answers differently now
  }, [ask]);

  const follow = async (work: Promise<unknown>): Promise<boolean> => {
    setFailed(false);
    try {
      await work;
      return true;
    } catch {
      setFailed(true);
      return false;
    }
  };
  const attempt = async (work: (tabId: number) => Promise<void>): Promise<boolean> => tab !== null && follow(work(tab.id));
  const change = (name: 'clean' | 'restore', ids?: string[]): Promise<boolean> => attempt(async (tabId) => {
    const state = await sendToTab(tabId, name, ids ? { ids } : {});
    setView({ kind: 'article', state, rows: rowsOf(state) });
  });

  return {
    tab, view, hasFailed, follow,
    ask: () => {
      setFailed(false);
      return ask();
    },
    host: hostOf(tab?.url ?? '') || (view.kind === 'article' ? view.state.reading!.article.host : ''),
    read: (anyway = false) => attempt(async (tabId) => {
      const answer = await readTab(tabId, anyway ? { anyway } : {});
      if (!answer.ok) {
        setFailed(true); // The press changed nothing: say so, or the button seems dead.
        return setView(viewOf(answer, navigator.onLine));
      }
      if (!answer.state.reading) return setView({ kind: 'failed' });
      const putBack = answer.state.lines.filter(({ state }) => state === 'kept').map(({ id }) => id);
      await sendToBackground('reader.open', { tabId, reading: answer.state.reading, ...(putBack.length > 0 ? { putBack } : {}) });
      window.close();
    }),
    clean: (ids) => change('clean', ids),
    restore: (ids) => change('restore', ids),
    show: (id) => attempt(async (tabId) => {
      await sendToTab(tabId, 'show', { id });
      window.close();
    }),
    teach: () => attempt(async (tabId) => {
      await startTeaching(tabId);
      window.close();
    }),
    saveForLater: async () => {
      if (view.kind !== 'article') return 'unavailable';
      const saved = await saveArticle(view.state.reading!);
      return 'notKept' in saved ? saved.notKept : null;
    },
  };
}
