/** Install, update and start of the browser. */
import { browser } from './browser.ts';

export function onInstalled(callback: (reason: 'install' | 'update' | 'other') => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) =>
    callback(reason === 'install' || reason === 'update' ? reason : 'other'));
}

export function onStartup(callback: () => void): void {
  browser.runtime.onStartup.addListener(callback);
}

/** Version from the manifest. */
export const version = (): string => browser.runtime.getManifest().version;
