/** Keys the reader pressed in the browser. Firefox for Android has none. */
import { browser } from './browser.ts';
import { getActiveTab } from './tabs.ts';

const COMMANDS = ['read', 'clean', 'library'] as const;
export type Command = (typeof COMMANDS)[number];
export interface Shortcut { name: Command; /** '' when it has none. */ shortcut: string }

export function onCommand(callback: (command: Command, tabId: number) => void): void {
  browser.commands?.onCommand.addListener((async (name: string, tab?: { id?: number }) => {
    const tabId = tab?.id ?? (await getActiveTab())?.id; // Firefox gives the tab since 126.
    if (tabId !== undefined) callback(name as Command, tabId);
  }) as (name: string) => void);
}

/** The keys as they are set now. */
export async function getShortcuts(): Promise<Shortcut[]> {
  const all = (await browser.commands?.getAll()) ?? [];
  // The browser also names the key of the button itself.
  return COMMANDS.flatMap((name) => all.filter((each) => each.name === name).map(({ shortcut }) => ({ name, shortcut: shortcut ?? '' })));
}

/** Opens the browser's own page for changing keys, where there is one. False when the reader must find it. */
export async function openShortcutSettings(): Promise<boolean> {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
  if (commands?.openShortcutSettings) {
    await commands.openShortcutSettings();
    return true;
  }
  try {
    await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    return false;
  }
}
