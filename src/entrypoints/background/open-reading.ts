/** Keeping a reading and showing it. */
import type { Reading } from '../../core/model.ts';
import { newSessionId, putSessionReading, type NotKept } from '../../platform/session-readings.ts';
import { getSettings } from '../../platform/settings.ts';
import { canReplace, hasBeenTouched, isChromium, openBeside, ownPage, replaceInTab, showInTab } from '../../platform/tabs.ts';
import { putBackIn, saveReading, updateArticle } from '../../store/articles.ts';
import { StoreError } from '../../store/model.ts';
import { isSameOrSubHost } from '../../platform/hosts.ts';

export interface Kept { id: string; kept: boolean; reason?: NotKept }
export interface OpenOptions {
  /** In a tab next to the page's. */
  beside?: boolean | undefined;
  /** In place of the page: the reader asked for the reading view, never for the page itself. */
  inPlace?: boolean;
  /** The reading that stands before the page in the tab's history: Back leads to it where the page is replaced. */
  from?: string | undefined;
  /** Removals that the reader put back in the page: they stand in the text of the reading view too. */
  putBack?: readonly string[] | undefined;
}

/**
 * Saves the reading, unless the reader's settings say otherwise, and opens it in the reading view: in the same tab,
 * so that Back returns to the page. Chromium's Back passes over a page the reader has not touched; such a page
 * stays where it is and the reading view opens beside it.
 */
export async function openReading(tabId: number, reading: Reading, { beside, inPlace = false, from, putBack = [] }: OpenOptions = {}): Promise<Kept> {
  const kept = await keepReading(tabId, reading, putBack);
  const url = ownPage('reader', { id: kept.id, ...(from && inPlace && canReplace && { from }) });
  if (beside || (!inPlace && isChromium && !(await hasBeenTouched(tabId)))) {
    const readerTab = await openBeside(tabId, url);
    // What is not kept goes with the tab that shows it.
    if (!kept.kept && readerTab !== null) await putSessionReading({ id: kept.id, tabId: readerTab, reading, reason: kept.reason! });
  } else {
    await (inPlace ? replaceInTab : showInTab)(tabId, url);
  }
  return kept;
}

/** Saves without opening. Nothing is shown, so what cannot be kept is told in the answer and goes nowhere. */
export async function saveForLater(reading: Reading): Promise<Kept> {
  const refusal = await refusalOf(reading);
  if (refusal) return { id: '', kept: false, reason: refusal };
  try {
    const { id } = await saveReading(reading, { now: Date.now() });
    return { id, kept: true };
  } catch (error) {
    return { id: '', kept: false, reason: reasonOf(error) };
  }
}

async function keepReading(tabId: number, reading: Reading, putBack: readonly string[]): Promise<Kept> {
  let reason = await refusalOf(reading);
  if (!reason) {
    try {
      const { id } = await saveReading(reading, { now: Date.now(), opened: true });
      if (putBack.length > 0) await updateArticle(id, (now) => ({ putBack: [...new Set([...now.putBack, ...putBackIn(now.reading, putBack, reading)])] }));
      return { id, kept: true };
    } catch (error) {
      reason = reasonOf(error);
    }
  }
  const id = newSessionId();
  if (!(await putSessionReading({ id, tabId, reading, reason }))) throw new Error(reason);
  return { id, kept: false, reason };
}

/** The reader's wish not to keep this one. */
async function refusalOf({ article }: Reading): Promise<NotKept | null> {
  const { history } = await getSettings();
  if (history.paused) return 'paused';
  if (history.neverSaveSites.some((site) => isSameOrSubHost(article.host, site))) return 'never-save';
  return null;
}

function reasonOf(error: unknown): NotKept {
  if (!(error instanceof StoreError)) return 'unavailable';
  return error.reason === 'quota' || error.reason === 'aborted' ? error.reason : 'unavailable';
}
