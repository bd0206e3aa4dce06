/** What happens, without a click, on an article of a site the reader has granted. Nothing is ever saved for a visit. */
import { hostOf, isListed } from '../../platform/hosts.ts';
import { sendToTab, type Sender } from '../../platform/messenger.ts';
import { injectContent } from '../../platform/page-access.ts';
import { getSettings } from '../../platform/settings.ts';
import { meetAsked } from './asked-page.ts';
import { openReading } from './open-reading.ts';
import { openOnce } from './opened-once.ts';

export async function meetArticle({ isBack }: { isBack: boolean }, { tabId, url }: Sender): Promise<void> {
  if (tabId === null || (await meetAsked(tabId))) return;
  const host = hostOf(url);
  const { neverSites, readerSites, cleanSites, access } = await getSettings();
  if (isListed(host, neverSites) || (await injectContent(tabId))) return;
  if (!isBack && isListed(host, readerSites) && (await openOnce(tabId, url))) {
    const { kind, reading } = await sendToTab(tabId, 'read', {});
    if (kind === 'article' && reading) {
      await openReading(tabId, reading);
      return;
    }
  }
  const isCleaned = access === 'all' || isListed(host, cleanSites);
  await (isCleaned ? sendToTab(tabId, 'clean', { auto: true }) : sendToTab(tabId, 'read', {}));
}
