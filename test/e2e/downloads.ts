/** Files that a page hands out go into a folder of the test's own, without a question. */
import type { Session, SessionOptions } from './harness/session.ts';

export const downloadsTo = {
  /** What the browser must be started with. */
  options: (folder: string): Pick<SessionOptions, 'prefs'> => ({ prefs: { 'browser.download.folderList': 2, 'browser.download.dir': folder, 'browser.download.useDownloadDir': true, 'browser.download.always_ask_before_handling_new_types': false } }),
  async allow({ kind, browser }: Session, folder: string): Promise<void> {
    if (kind !== 'chromium') return;
    const root = await browser.target().createCDPSession();
    await root.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  },
};
