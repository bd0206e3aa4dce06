/** Reading the page in front of the reader, by key or menu. */
import { showAccess } from '../../platform/action.ts';
import { readTab, type NoPage } from '../../platform/page-access.ts';
import { openPopup } from '../../platform/popup.ts';
import { openReading } from './open-reading.ts';

/** Reads the tab's page and opens the reading view; when there is nothing to read, the popup says why. */
export async function readPage(tabId: number): Promise<void> {
  const answer = await readTab(tabId);
  if (!answer.ok) return explainInPopup(tabId, answer.reason);
  const { kind, reading } = answer.state;
  if (kind === 'article' && reading) await openReading(tabId, reading);
  else await openPopup();
}

export async function explainInPopup(tabId: number, reason: NoPage): Promise<void> {
  if (reason !== 'error') await showAccess(tabId, false);
  await openPopup();
}
