/** Safi's background, and what the browser itself reports about the extension. */
import { inFirefoxWindow } from './firefox-window.ts';
import { firefoxHost, firefoxId, type Session } from './session.ts';

/** Ends the background, as the browser does when it is idle. */
export async function killBackground(session: Session): Promise<void> {
  if (session.kind === 'firefox') {
    await inFirefoxWindow(session, `await WebExtensionPolicy.getByID('${firefoxId}').extension.terminateBackground({ ignoreDevToolsAttached: true });`);
    return;
  }
  const target = session.browser.targets().find((t) => t.type() === 'service_worker' && t.url().startsWith(session.base));
  await (await target?.worker())?.close();
}

/** Errors and warnings of manifest and scripts, as the browser lists them. */
export async function reportedErrors(session: Session): Promise<string[]> {
  if (session.kind === 'firefox') {
    // Firefox itself logs «closed conduit» whenever a page with a storage listener is left: its own line, not Safi's.
    return inFirefoxWindow<string[]>(session, `
      const { extension } = WebExtensionPolicy.getByID('${firefoxId}');
      const said = Services.console.getMessageArray().filter((m) => m instanceof Ci.nsIScriptError && (m.sourceName.includes('${firefoxHost}') || m.errorMessage.includes('${firefoxId}')) && !(m.flags & Ci.nsIScriptError.infoFlag) && !m.errorMessage.includes('on closed conduit')).map((m) => m.errorMessage + ' ' + m.sourceName + ':' + m.lineNumber);
      return [...new Set([...extension.errors ?? [], ...extension.warnings ?? [], ...said])];`);
  }
  const page = await session.browser.newPage();
  await page.goto('chrome://extensions');
  const found = await page.evaluate(async (id) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: { getExtensionInfo(id: string): Promise<Record<string, unknown[] | undefined>> } } }).chrome;
    const { manifestErrors, runtimeErrors, runtimeWarnings, installWarnings } = await developerPrivate.getExtensionInfo(id);
    return [manifestErrors, runtimeErrors, runtimeWarnings, installWarnings].flatMap((list) => list ?? []).map((entry) => JSON.stringify(entry));
  }, new URL(session.base).host);
  await page.close();
  return found;
}
