/** What the scripts in a page ask of the background. */
import type { UserRule } from '../../core/model.ts';
import { withoutRule } from '../../core/rules-text.ts';
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
  await changeRule({ rule: own, holds: true });
}

/** A rule of the reader's holds from now on, once, or no longer. */
export async function changeRule({ rule, holds }: { rule: UserRule; holds: boolean }): Promise<void> {
  await updateSettings(({ rules }) => {
    const others = withoutRule(rules, rule);
    return { rules: holds ? [...others, rule] : others };
  });
}

export async function tellWords(): Promise<PageWords> {
  await loadLocale();
  return { locale: locale(), formatTag: formatTag(), words: messagesOf('page.') };
}
