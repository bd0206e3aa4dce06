// Where browsers are: BROWSER_BIN first, then PATH, then the usual folders. No dependency: runs on a bare clone.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { platform } from 'node:os';

const names = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'brave-browser', 'chrome.exe', 'msedge.exe'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox.exe'],
};
const folders = {
  darwin: { chromium: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'], firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'] },
  win32: { chromium: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'], firefox: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'] },
  linux: { chromium: ['/usr/bin/chromium', '/usr/bin/google-chrome', '/opt/google/chrome/chrome', '/snap/bin/chromium'], firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/opt/firefox/firefox', '/snap/bin/firefox'] },
};

export class BrowserMissing extends Error {}

const isProgram = (path) => {
  try { accessSync(path, constants.X_OK); return true; } catch { return false; }
};

/** Which of the two a program is, told from its name. */
const kindOf = (path) => (/firefox/i.test(path) ? 'firefox' : 'chromium');

/**
 * Path of an installed browser, or null. BROWSER_BIN wins for the kind it names.
 * @param {'chromium' | 'firefox'} kind
 * @throws {BrowserMissing} when BROWSER_BIN is set and is no program
 */
export function findBrowser(kind) {
  const wished = process.env.BROWSER_BIN;
  if (wished) {
    if (!isProgram(wished)) throw new BrowserMissing(`BROWSER_BIN is "${wished}", and no program is there. Set it to the path of a Chromium or Firefox, or unset it.`);
    if (kindOf(wished) === kind) return wished;
  }
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names[kind].map((name) => join(folder, name)));
  return [...onPath, ...(folders[platform()]?.[kind] ?? [])].find(isProgram) ?? null;
}

/** One line on how to get the browser here. */
export function howToInstall(kind) {
  const lines = {
    darwin: { chromium: 'brew install --cask google-chrome', firefox: 'brew install --cask firefox' },
    win32: { chromium: 'winget install Google.Chrome', firefox: 'winget install Mozilla.Firefox' },
    linux: { chromium: 'Debian/Ubuntu: sudo apt install chromium · Fedora: sudo dnf install chromium · Arch: sudo pacman -S chromium', firefox: 'Debian: sudo apt install firefox-esr · Fedora: sudo dnf install firefox · Arch: sudo pacman -S firefox' },
  };
  return (lines[platform()] ?? lines.linux)[kind];
}

/**
 * What every launch of a browser has in common: the program, and the words it needs here (root has no sandbox; nothing of
 * the browser's own goes out).
 * @throws {BrowserMissing} with how to install it
 */
export function launchOptions(kind) {
  const executablePath = findBrowser(kind);
  if (!executablePath) throw new BrowserMissing(`No ${kind} found. ${howToInstall(kind)}. Or set BROWSER_BIN to its path.`);
  const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];
  return kind === 'firefox'
    ? { browser: 'firefox', executablePath, args: [] }
    : { browser: 'chrome', executablePath, args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...quiet] };
}
