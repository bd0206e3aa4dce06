/** The first page a reader sees: what Safi does, shown live, and when it may work. */
import { startPage } from '../../ui/start-page.tsx';
import { Welcome } from './welcome-page.tsx';

await startPage('welcome.documentTitle', (settings) => <Welcome first={settings} />);
