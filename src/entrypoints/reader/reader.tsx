/**
 * The reading view: reader.html?id=<id of a saved article or of a session reading>.
 * This script is small: it paints the first text. All else (see whole.tsx) is loaded after that.
 */
import { hearBackKeys } from './browser-back.ts';
import { showFirstText } from './first-text.tsx';
import { openReading } from './open-reading.ts';

// The history is asked before anything else.
const query = new URLSearchParams(location.search);
const opening = openReading(query.get('id') ?? '');
hearBackKeys();

void start();

async function start(): Promise<void> {
  const first = await showFirstText(opening, query.get('from'));
  const { startWhole } = await import('./whole.tsx');
  await startWhole(first);
}
