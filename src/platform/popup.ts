/** Safi's popup, opened for the reader. */
import { browser } from './browser.ts';

/** Opens the popup where the browser allows it outside a click on the button; else nothing happens. */
export async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    // Firefox asks for a fresh gesture, Chromium for a focused window: the reader can press the button.
  }
}
