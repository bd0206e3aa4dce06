/** The folding part of the content script as a plain page script, so that a test can hold the page's own nodes. */
import { build } from 'esbuild';

/** Safi's folding under `window.safi`, the words in place of the extension's files. */
export async function bundleFolding(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { CleanPage } from './src/entrypoints/content/clean-page.ts';
        import { removeReturningTraces, removeTraces } from './src/entrypoints/content/traces.ts';
        import { looksLikeArticle } from './src/entrypoints/gate/looks-like-article.ts';
        import { useMessages } from './src/platform/i18n.ts';
        import { Watch } from './src/entrypoints/content/watch.ts';
        import words from './src/_locales/ar/page.json';
        useMessages('ar', words);
        globalThis.safi = { CleanPage, removeTraces, removeReturningTraces, looksLikeArticle, Watch };`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true, format: 'iife', write: false, charset: 'utf8', target: ['chrome121', 'firefox140'],
    plugins: [{
      name: 'no-extension',
      setup: (b) => {
        b.onResolve({ filter: /^webextension-polyfill$/ }, ({ path }) => ({ path, namespace: 'none' }));
        b.onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'export default {}' }));
      },
    }],
  });
  return outputFiles[0]!.text;
}
