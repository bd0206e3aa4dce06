/** The reading view: reader.html?id=<SavedArticle.id or session id>. */
import { startPage } from '../../ui/start-page.tsx';
import { hearBackKeys } from './browser-back.ts';
import { keepHouseWhileReading } from './keep-house.ts';
import { openReading } from './open-reading.ts';
import { ReaderPage } from './reader-page.tsx';

hearBackKeys();

const query = new URLSearchParams(location.search);
// The history is asked while words and settings load.
const opening = openReading(query.get('id') ?? '', Date.now());

await startPage('reader.title', (settings) => <ReaderPage opening={opening} from={query.get('from')} settings={settings} />);
keepHouseWhileReading();
