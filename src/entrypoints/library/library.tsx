/** The library: library.html#list · #map · #map=<article> · #later, and ?q=<search> to begin with. */
import { startPage } from '../../ui/start-page.tsx';
import { LibraryPage } from './library-page.tsx';

await startPage('library.title', () => <LibraryPage />);
