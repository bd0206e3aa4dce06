import type { Session } from './session.ts';

interface Connection { send(method: string, params: object): Promise<{ result: unknown }> }
type Evaluated = { type: 'success'; result: { value?: unknown } } | { type: 'exception'; exceptionDetails: { text: string } };

/**
 * Runs the body of an async function in Firefox's own browser window (`--remote-allow-system-access`): its popup is no
 * tab, so the protocol has no page for it. The value travels as JSON. Throws what the code throws.
 */
export async function inFirefoxWindow<T>(session: Session, body: string): Promise<T> {
  const { connection } = session.browser as unknown as { connection: Connection };
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as { contexts: { url: string; context: string }[] };
  const context = tree.contexts.find(({ url }) => url.endsWith('browser.xhtml'))?.context;
  if (!context) throw new Error('no window of Firefox');
  const expression = `(async () => JSON.stringify(await (async () => { ${body} })()) ?? 'null')()`;
  const evaluated = (await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true })).result as Evaluated;
  if (evaluated.type === 'exception') throw new Error(`in Firefox's window: ${evaluated.exceptionDetails.text}`);
  return JSON.parse(String(evaluated.result.value)) as T;
}
