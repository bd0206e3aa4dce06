/** The popup: what was found on this page and why, reading it, this site, what was read before. Opening it changes nothing. */
import { startPage } from '../../ui/start-page.tsx';
import { getActiveTab } from '../../platform/tabs.ts';
import { Popup } from './popup-page.tsx';
import { readRecents } from './recents.tsx';

// Asked for at once: the tab, the history, the words and the settings then come side by side.
const tab = getActiveTab();
const recents = readRecents();
await startPage('popup.documentTitle', (settings) => <Popup first={settings} asked={tab} recents={recents} />);
