/** What the scripts in a page ask of the background. */
import type { UserRule } from '../../core/model.ts';
import { showCount } from '../../platform/action.ts';
import { hostOf } from '../../platform/hosts.ts';
import { formatTag, loadLocale, locale, messagesOf } from '../../platform/i18n.ts';
import type { Sender } from '../../platform/messenger.ts';
import type { PageWords } from '../../platform/protocol.ts';
import { updateSettings } from '../../platform/settings.ts';

export async function countPage({ count }: { count: number | null }, { tabId }: Sender): Promise<void> {
  if (tabId === null) return;
  await loadLocale();
  await showCount(tabId, count);
}

/** Remembers a rule the reader taught. A page's rule may hold for its own site or everywhere, never for another site. */
export async function learnRule({ rule }: { rule: UserRule }, { url }: Sender): Promise<void> {
  const own = { ...rule, host: rule.host === null ? null : hostOf(url) } as UserRule;
  const same = JSON.stringify(own);
  await updateSettings(({ rules }) => ({ rules: [...rules.filter((known) => JSON.stringify(known) !== same), own] }));
}

export async function tellWords(): Promise<PageWords> {
  await loadLocale();
  return { locale: locale(), formatTag: formatTag(), words: messagesOf('page.') };
}
