/** What a browser's end at the wrong moment does to the files of Safi's database, done to a profile that no browser has open. */
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * 'gone': the files are taken away · 'list damaged': the file from which the browser learns what the others hold (Chromium's
 * CURRENT and MANIFEST, the head of Firefox's SQLite file), as after a full disk · 'all damaged': nonsense in every file.
 */
export type Loss = 'gone' | 'list damaged' | 'all damaged';

export function loseDatabase(profile: string, how: Loss): void {
  const files = readdirSync(profile, { recursive: true, encoding: 'utf8' })
    .filter((name) => /IndexedDB[\\/]chrome-extension_.*\.leveldb[\\/]/.test(name) || /storage[\\/]default[\\/]moz-extension.*[\\/]idb[\\/].*\.sqlite/.test(name))
    .map((name) => join(profile, name))
    .filter((path) => statSync(path).isFile());
  const hit = files.filter((path) => how !== 'list damaged' || /CURRENT|MANIFEST|\.sqlite$/.test(path));
  if (hit.length === 0) throw new Error('no database in the profile');
  for (const path of hit) {
    if (how === 'gone') rmSync(path);
    else writeFileSync(path, Buffer.alloc(how === 'list damaged' ? 100 : Math.max(64, statSync(path).size), 'damaged '), { flag: how === 'list damaged' ? 'r+' : 'w' });
  }
}
