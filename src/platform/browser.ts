/** The one door to the browser's extension interface. Everything else in this folder goes through it. */
import browser from 'webextension-polyfill';

export { browser };
export type { Menus, Permissions, Runtime, Storage, Tabs } from 'webextension-polyfill';
