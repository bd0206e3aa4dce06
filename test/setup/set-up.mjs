// Brings a fresh machine to where `npm start` and `npm test` work. No dependency: runs on a bare clone.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, howToInstall } from './browsers.mjs';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Safi needs Node.js 20.19 or newer; this is ${process.versions.node}. Get it from nodejs.org or your system's packages.`);
  process.exit(2);
}

/** True when node_modules holds what the lock file asks for, by npm's own record of what it installed. */
function isInstalled() {
  try {
    const packagesIn = (path) => JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
    const installed = packagesIn('node_modules/.package-lock.json');
    return Object.entries(packagesIn('package-lock.json')).every(([path, { version, optional, link }]) => path === '' || optional || link || installed[path]?.version === version);
  } catch {
    return false;
  }
}

/** Installs the packages of the lock file when they are missing or others than it names. */
function installPackages() {
  if (isInstalled()) return;
  console.log('set-up: npm ci');
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error('set-up: npm ci failed. Is the package registry reachable? Try `npm ci` by hand to see what it says.');
    process.exit(2);
  }
}

const hasArabicFont = () => {
  const { stdout, status } = spawnSync('fc-list', [':lang=ar', 'family'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
};
const has = (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

/** On Debian and Ubuntu as root: what is missing of browsers, an Arabic font and a display, by apt. Elsewhere: one line each. */
function installBrowsers() {
  const missing = [
    ...(findBrowser('chromium') ? [] : ['chromium']),
    ...(findBrowser('firefox') ? [] : ['firefox-esr']),
    ...(process.platform === 'linux' && !hasArabicFont() ? ['fontconfig', 'fonts-noto-core'] : []),
    ...(process.platform === 'linux' && !has('Xvfb') ? ['xvfb'] : []),
    ...(process.platform === 'linux' && !has('xdotool') ? ['xdotool'] : []),
  ];
  if (!missing.length) return;
  const canApt = process.platform === 'linux' && existsSync('/etc/debian_version') && has('apt-get') && process.getuid?.() === 0;
  if (canApt) {
    console.log(`set-up: apt-get install ${missing.join(' ')}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    try {
      execFileSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
      execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], { env, stdio: ['ignore', 'ignore', 'inherit'] });
      return;
    } catch {
      console.error('set-up: apt-get failed; going on with what is here.');
    }
  }
  for (const kind of ['chromium', 'firefox']) if (!findBrowser(kind)) console.log(`set-up: no ${kind} found. ${howToInstall(kind)}`);
  const rest = missing.filter((name) => !/chromium|firefox/.test(name));
  if (rest.length && process.platform === 'linux') console.log(`set-up: for true pictures and key presses install: ${rest.join(' ')}`);
}

/**
 * Node, packages, browsers, font. Returns when all that can be set up is. Exits with 2 and a message when it cannot.
 * @param {{ browsers?: boolean }} [needs] false: the work needs no browser
 */
export function setUp({ browsers = true } = {}) {
  requireNode();
  try {
    if (browsers) installBrowsers();
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
  installPackages();
}
