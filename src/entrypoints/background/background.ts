/**
 * The background: every listener is registered here, before anything is awaited, and nothing that matters
 * is kept in memory, because the browser may end this script between any two of its steps.
 */
import { onCommand } from '../../platform/commands.ts';
import { onInstalled, onStartup } from '../../platform/lifecycle.ts';
import { onMenuClick } from '../../platform/menus.ts';
import { handleInBackground } from '../../platform/messenger.ts';
import { onAccessChanged } from '../../platform/permissions.ts';
import { dropSessionReadingsOf } from '../../platform/session-readings.ts';
import { onSettingsChanged } from '../../platform/settings.ts';
import { onTabClosed } from '../../platform/tabs.ts';
import { followAccess, followChoice, followSettings, fulfil, startUp } from './access.ts';
import { forgetAsked } from './asked-page.ts';
import { runCommand } from './commands.ts';
import { runMenu } from './menus.ts';
import { meetArticle } from './meet-article.ts';
import { forgetTab } from './opened-once.ts';
import { changeRule, countPage, learnRule, tellWords } from './page-service.ts';
import { readLink } from './read-link.ts';
import { openReading, saveForLater } from './open-reading.ts';

handleInBackground(
  {
    'gate.article': meetArticle,
    'page.count': countPage,
    'page.rule': learnRule,
    'page.words': tellWords,
  },
  {
    'reader.open': ({ tabId, reading, beside, putBack }) => openReading(tabId, reading, { beside, putBack }),
    'article.save': ({ reading }) => saveForLater(reading),
    'reader.next': async ({ tabId, url, from }) => ({ started: await readLink(tabId, url, 'here', from) }),
    'site.change': followChoice,
    'wish.fulfil': fulfil,
    'rule.change': changeRule,
  },
);
onInstalled(startUp);
onStartup(() => startUp('other'));
onAccessChanged(followAccess);
onSettingsChanged(followSettings);
onCommand(runCommand);
onMenuClick(runMenu);
onTabClosed((tabId) => {
  void dropSessionReadingsOf(tabId);
  void forgetTab(tabId);
  void forgetAsked(tabId);
});
