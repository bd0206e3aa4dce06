/** The options: one section a page, saved at once. */
import { getSettings } from '../../platform/settings.ts';
import { keepHouse } from '../../store/housekeeping.ts';
import { startPage } from '../../ui/start-page.tsx';
import { Options } from './options-page.tsx';

await startPage('options.documentTitle', (settings) => <Options first={settings} />);
// The history's own work waits until the page stands; what it cannot do now the next page will.
void keepHouse({ now: Date.now(), retention: async () => (await getSettings()).history }).catch(() => undefined);
