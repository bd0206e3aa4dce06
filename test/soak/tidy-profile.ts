import { appendFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserKind } from '../e2e/harness/session.ts';

/** ms the test's driver gets to put the preferences back. */
const patience = 5_000;

/**
 * After a browser was killed, before another starts on its profile. The driver of Firefox puts the profile's own
 * preferences back when the process has ended, and stumbles over files that a dying Firefox left half moved: this waits
 * until it is through, and clears away what it could not. Firefox itself starts without them.
 */
export async function tidyProfile(kind: BrowserKind, profile: string): Promise<void> {
  if (kind !== 'firefox') return;
  const copies = ['prefs.js', 'user.js'].map((name) => join(profile, `${name}.puppeteer`));
  for (let waited = 0; waited < patience && copies.some((path) => existsSync(path)); waited += 50) await pause(50);
  for (const path of copies) rmSync(path, { force: true });
  appendFileSync(join(profile, 'prefs.js'), '');
}
