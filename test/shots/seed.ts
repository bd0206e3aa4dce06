/** The seed as a script text, for `page.evaluate` in a page of the extension. */
import { build } from 'esbuild';

export async function bundleSeed(): Promise<string> {
  const { outputFiles } = await build({ entryPoints: ['test/shots/browser-seed.ts'], bundle: true, format: 'iife', write: false, charset: 'utf8', target: ['chrome121', 'firefox140'] });
  return outputFiles[0]!.text;
}
