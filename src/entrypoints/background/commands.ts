/** What the keys do. */
import type { Command } from '../../platform/commands.ts';
import { sendToTab } from '../../platform/messenger.ts';
import { injectContent } from '../../platform/page-access.ts';
import { openOwnPage } from '../../platform/tabs.ts';
import { explainInPopup, readPage } from './read-page.ts';

const ACTIONS: Record<Command, (tabId: number) => Promise<unknown>> = {
  read: readPage,
  clean: toggleClean,
  library: () => openOwnPage('library'),
};

export function runCommand(command: Command, tabId: number): void {
  if (Object.hasOwn(ACTIONS, command)) void ACTIONS[command](tabId);
}

async function toggleClean(tabId: number): Promise<void> {
  const refused = await injectContent(tabId);
  if (refused) return explainInPopup(tabId, refused.reason);
  const { clean } = await sendToTab(tabId, 'read', {});
  await sendToTab(tabId, clean ? 'restore' : 'clean', {});
}
