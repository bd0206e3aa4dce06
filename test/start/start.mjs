#!/usr/bin/env node
// `npm start`: set-up, build, and a browser with the extension on the sample story.
//   npm start -- [--browser firefox|chromium] [--shot out.png]
// --shot does it without a window and writes one picture: the story before and after, the popup, the reading view.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BrowserMissing, findBrowser, howToInstall } from '../setup/browsers.mjs';
import { root, setUp } from '../setup/set-up.mjs';

function stop(message) {
  console.error(message);
  process.exit(2);
}

function readOptions(words) {
  const options = { browser: null, shot: null };
  for (let i = 0; i < words.length; i++) {
    const value = words[i + 1];
    if (words[i] === '--browser' && ['chromium', 'firefox'].includes(value)) options.browser = words[++i];
    else if (words[i] === '--shot' && value && !value.startsWith('--')) options.shot = words[++i];
    else stop(`npm start: "${words[i]}" is not understood. Use: npm start -- [--browser chromium|firefox] [--shot FILE.png]`);
  }
  return options;
}

/** The browser asked for, else the one BROWSER_BIN names, else the first that is installed. */
function chooseBrowser(wished) {
  try {
    const kinds = wished ? [wished] : process.env.BROWSER_BIN && /firefox/i.test(process.env.BROWSER_BIN) ? ['firefox', 'chromium'] : ['chromium', 'firefox'];
    const kind = kinds.find((candidate) => findBrowser(candidate));
    if (kind) return kind;
    return stop(`No ${wished ?? 'Chromium or Firefox'} found. ${kinds.map((candidate) => howToInstall(candidate)).join(' · ')}. Or set BROWSER_BIN to its path.`);
  } catch (error) {
    if (error instanceof BrowserMissing) return stop(error.message);
    throw error;
  }
}

process.chdir(root);
const options = readOptions(process.argv.slice(2));
if (process.env.BROWSER_BIN) chooseBrowser(options.browser); // a wrong path is told before anything is installed
setUp();
const kind = chooseBrowser(options.browser);
const hasScreen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
if (!options.shot && !hasScreen) stop('No display to open a window on. Set DISPLAY, or write a picture instead: npm start -- --shot out.png');

const built = spawnSync(process.execPath, ['build.mjs'], { stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);

// The rest is TypeScript: bundled for this run.
const { build } = await import('esbuild');
const folder = join(root, 'node_modules', '.cache', 'safi');
mkdirSync(folder, { recursive: true });
const outfile = join(folder, 'open-sample.mjs');
await build({ entryPoints: [join(root, 'test', 'start', 'open-sample.ts')], outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'error' });
const { openSample, shootSample } = await import(pathToFileURL(outfile).href);
await (options.shot ? shootSample(kind, options.shot) : openSample(kind));
