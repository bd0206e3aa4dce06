/**
 * The one door to the browser's extension interface. Everything else in this folder goes through it.
 * In scripts that run in a web page the build puts browser-in-page.ts in the polyfill's place.
 */
import browser from 'webextension-polyfill';

export { browser };
export type { Menus, Permissions, Runtime, Storage, Tabs } from 'webextension-polyfill';
