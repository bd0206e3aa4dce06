#!/usr/bin/env node
// Builds dist/chromium, dist/firefox (the extension), dist/lib (the engine alone) and dist/meta.json (what went where).
// Everything is built beside dist and put in its place at the end: dist is whole or as it was.
//   node build.mjs [--out FOLDER]
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { chmod, cp, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));
const at = (...parts) => join(root, ...parts);
const source = at('src', 'entrypoints');
const outArgument = process.argv.indexOf('--out');
const dist = outArgument > 0 ? resolve(process.argv[outArgument + 1]) : at('dist');
const building = `${dist}.building-${process.pid}`;

/**
 * Preact carries one assignment to innerHTML, for dangerouslySetInnerHTML, which Safi never uses and store lint reports.
 * A Preact that has another number of them, or that is bundled from a file this does not know, stops the build.
 */
const withoutHtmlSink = {
  name: 'without-html-sink',
  setup(b) {
    let replaced = 0;
    b.onStart(() => { replaced = 0; });
    b.onLoad({ filter: /node_modules[\\/]preact[\\/]dist[\\/]preact(\.module|\.min)?\.(m?js)$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      const contents = code.replace(/\.innerHTML\s*=/g, () => {
        replaced += 1;
        return '.safiNeverSetsHtml=';
      });
      return { contents, loader: 'js' };
    });
    b.onEnd(({ metafile, errors }) => {
      if (errors.length) return;
      const hasPreact = Object.keys(metafile?.inputs ?? {}).some((path) => /node_modules\/preact\/dist\//.test(path));
      if (replaced !== (hasPreact ? 1 : 0)) throw new Error(`Preact: ${replaced} innerHTML assignments were replaced where ${hasPreact ? 'one was' : 'none were'} expected`);
    });
  },
};

const common = {
  // esbuild turns /\p{L}/u into new RegExp(…) for targets that lack the newest Unicode: compiled anew at every call.
  supported: { 'regexp-unicode-property-escapes': true },
  absWorkingDir: root,
  bundle: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  target: ['chrome121', 'firefox140'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  metafile: true,
  plugins: [withoutHtmlSink],
};

/** Scripts that a browser loads as one classic file; Safi's pages load modules. */
const scripts = ['background'];
/** The same, run in web pages: without the polyfill, which they can do without, as can the page whose first text is waited for. */
const scriptsInPages = ['gate', 'content', 'teach'];
/** Tells V8 to compile all functions together: nearly all run at once, and one by one costs each of them a second reading. Others take it for a comment. */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad';
const withoutPolyfill = { 'webextension-polyfill': at('src', 'platform', 'browser-in-page.ts') };
const pages = (await readdir(source)).filter((name) => existsSync(join(source, name, `${name}.html`)));

/** Merges src/_locales/<lang>/<surface>.json; all become locales/<lang>.json, and manifest.json the browser's messages.json too. */
async function buildLocales(out) {
  for (const lang of await readdir(at('src', '_locales'))) {
    const folder = at('src', '_locales', lang);
    const words = {};
    for (const file of (await readdir(folder)).sort()) {
      const part = JSON.parse(await readFile(join(folder, file), 'utf8'));
      if (file === 'manifest.json') {
        const messages = Object.fromEntries(Object.entries(part).map(([k, message]) => [k, { message }]));
        await mkdir(join(out, '_locales', lang.replace('-', '_')), { recursive: true });
        await writeFile(join(out, '_locales', lang.replace('-', '_'), 'messages.json'), JSON.stringify(messages, null, 1));
      }
      for (const [key, value] of Object.entries(part)) {
        if (key in words) throw new Error(`${lang}/${file}: the key "${key}" stands in another file of this language too`);
        words[key] = value;
      }
    }
    await mkdir(join(out, 'locales'), { recursive: true });
    await writeFile(join(out, 'locales', `${lang}.json`), JSON.stringify(words));
  }
}

/** One manifest for both; each browser gets the keys it knows. */
function manifestFor(browser, manifest) {
  const m = structuredClone(manifest);
  if (browser === 'chromium') {
    delete m.browser_specific_settings;
    delete m.action.theme_icons;
    m.action.default_icon = { 16: m.icons[16], 32: m.icons[32] }; // Chromium does not pick by toolbar colour: the tile shows on all.
    delete m.background.scripts;
  } else {
    delete m.minimum_chrome_version;
    delete m.background.service_worker;
  }
  return m;
}

async function buildExtension(browser) {
  const out = join(building, browser);
  await mkdir(out, { recursive: true });
  const classic = (names, options) => build({
    ...common,
    entryPoints: names.map((s) => ({ in: join(source, s, `${s}.ts`), out: s })),
    format: 'iife',
    outdir: out,
    define: { 'process.env.BROWSER': JSON.stringify(browser) },
    ...options,
  });
  const built = [await classic(scripts), await classic(scriptsInPages, { alias: withoutPolyfill, banner: { js: COMPILE_AT_ONCE } })];
  for (const p of pages) {
    const page = await build({
      ...common,
      entryPoints: [{ in: join(source, p, `${p}.tsx`), out: p }, ...(existsSync(join(source, p, `${p}.css`)) ? [{ in: join(source, p, `${p}.css`), out: p }] : [])],
      format: 'esm',
      // Pages share no files, which would cost more time than the bytes they save. Only what a page imports late is a file of its own.
      splitting: true,
      chunkNames: `${p}-[name]`,
      outdir: out,
      external: ['/fonts/*'],
      define: { 'process.env.BROWSER': JSON.stringify(browser) },
      alias: p === 'reader' ? withoutPolyfill : {},
    });
    await writeFile(join(out, `${p}.html`), await placeScript(await readFile(join(source, p, `${p}.html`), 'utf8'), out, p, page.metafile));
    built.push(page);
  }
  await cp(at('icons'), join(out, 'icons'), { recursive: true, filter: (f) => !/\.(svg|mjs)$/.test(f) });
  if (existsSync(at('src', 'ui', 'fonts'))) await cp(at('src', 'ui', 'fonts'), join(out, 'fonts'), { recursive: true });
  await buildLocales(out);
  const manifest = JSON.parse(await readFile(at('manifest.json'), 'utf8'));
  await writeFile(join(out, 'manifest.json'), JSON.stringify(manifestFor(browser, manifest), null, 2));
  return merged(built);
}

/** A page's markup. Where its script does nothing but import one file, that file stands in its place: one way to the disk, not two. */
async function placeScript(html, out, page, { outputs }) {
  const [path, { inputs, imports }] = Object.entries(outputs).find(([name]) => name.endsWith(`/${page}.js`));
  const isEmpty = Object.values(inputs).every(({ bytesInOutput }) => bytesInOutput === 0);
  if (!isEmpty || imports.length !== 1) return html;
  await rm(join(out, `${page}.js`));
  delete outputs[path];
  return html.replace(`src="${page}.js"`, `src="${basename(imports[0].path)}"`);
}

/** What several builds read and wrote, as one. */
function merged(builds) {
  const all = (what) => Object.assign({}, ...builds.map(({ metafile }) => metafile[what]));
  return { inputs: all('inputs'), outputs: all('outputs') };
}

/** The npm package: the engine, its types, and the command `safi`. */
async function buildLibrary() {
  const out = join(building, 'lib');
  const engine = await build({ ...common, entryPoints: [{ in: at('src', 'core', 'pipeline.ts'), out: 'safi' }], format: 'esm', outdir: out, outExtension: { '.js': '.mjs' } });
  const command = await build({ ...common, entryPoints: [{ in: at('src', 'cli', 'main.ts'), out: 'cli' }], platform: 'node', target: 'node20', external: ['jsdom'], format: 'esm', outdir: out, outExtension: { '.js': '.mjs' } });
  await chmod(join(out, 'cli.mjs'), 0o755);
  await buildTypes(join(out, 'types'));
  return merged([engine, command]);
}

/** Declarations of the public API and all it names; imports of `.ts` become `.js`, under which every TypeScript finds them. */
async function buildTypes(out) {
  const tsc = at('node_modules', '.bin', process.platform === 'win32' ? 'tsc.cmd' : 'tsc');
  const { compilerOptions } = JSON.parse(await readFile(at('tsconfig.json'), 'utf8'));
  const project = join(building, 'types.json');
  await writeFile(project, JSON.stringify({ compilerOptions: { ...compilerOptions, types: [], noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir: at('src', 'core'), outDir: out }, files: [at('src', 'core', 'pipeline.ts')] }));
  await promisify(execFile)(tsc, ['-p', project], { cwd: root, shell: process.platform === 'win32' }).catch((error) => { throw new Error(`types of the library: ${error.stdout || error.message}`); });
  await rm(project);
  // Only what the public API names is kept.
  const named = new Set(['pipeline.d.ts']);
  for (const name of named) {
    const file = join(out, name);
    const text = (await readFile(file, 'utf8')).replace(/(["'])(\.\.?\/[^"']+)\.ts\1/g, '$1$2.js$1');
    await writeFile(file, (name === 'pipeline.d.ts' ? '/// <reference lib="dom" />\n' : '') + text);
    for (const [, path] of text.matchAll(/["'](\.\.?\/[^"']+)\.js["']/g)) named.add(join(dirname(name), `${path}.d.ts`));
  }
  for (const name of await readdir(out, { recursive: true })) if (name.endsWith('.d.ts') && !named.has(name)) await rm(join(out, name));
}

try {
  const metafiles = {};
  for (const browser of ['chromium', 'firefox']) metafiles[browser] = await buildExtension(browser);
  metafiles.lib = await buildLibrary();
  // Named as they will be once they are in their place.
  await writeFile(join(building, 'meta.json'), JSON.stringify(metafiles).replaceAll(`${relative(root, building)}/`, `${relative(root, dist)}/`));
  await rm(dist, { recursive: true, force: true });
  await rename(building, dist);
  console.log(`built chromium, firefox and lib in ${dist} (${pages.length} pages)`);
} catch (error) {
  await rm(building, { recursive: true, force: true });
  console.error(`build failed: ${error.message}`);
  process.exit(1);
}
