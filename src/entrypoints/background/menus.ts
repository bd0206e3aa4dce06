/** The context menu: its entries and what they do. */
import { loadLocale, t } from '../../platform/i18n.ts';
import { setMenus, type MenuClick, type MenuEntry } from '../../platform/menus.ts';
import { injectContent, startTeaching } from '../../platform/page-access.ts';
import { readLink } from './read-link.ts';
import { readPage } from './read-page.ts';

const ENTRIES = [
  { id: 'read', contexts: ['page'] },
  { id: 'read-link', contexts: ['link'] },
  { id: 'save-link', contexts: ['link'] },
  { id: 'strip-like', contexts: ['selection'] },
] as const satisfies readonly Pick<MenuEntry, 'id' | 'contexts'>[];

/** Puts the entries into the browser's menu, in the reader's language. */
export async function offerMenus(): Promise<void> {
  await loadLocale();
  await setMenus(ENTRIES.map(({ id, contexts }) => ({ id, contexts: [...contexts], title: t(`menu.${id}`) })));
}

const ACTIONS: Record<(typeof ENTRIES)[number]['id'], (click: MenuClick) => Promise<unknown>> = {
  'read': ({ tabId }) => readPage(tabId),
  'read-link': async ({ tabId, linkUrl }) => linkUrl && readLink(tabId, linkUrl, 'beside'),
  'save-link': async ({ tabId, linkUrl }) => linkUrl && readLink(tabId, linkUrl, 'later'),
  'strip-like': async ({ tabId }) => (await injectContent(tabId)) ?? startTeaching(tabId, { selection: true }),
};

export function runMenu(click: MenuClick): void {
  if (Object.hasOwn(ACTIONS, click.id)) void ACTIONS[click.id as keyof typeof ACTIONS](click);
}
