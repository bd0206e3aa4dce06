/** A part of the options as a page draws it: with the settings of a browser in memory, and a place for toasts. Import before the part. */
import { render, type JSX } from 'preact';
import { vi } from 'vitest';
import { fake } from '../../platform/fake-browser.ts';
const { getSettings } = await import('../../../../src/platform/settings.ts');
const { useSettings } = await import('../../../../src/ui/use-settings.ts');
const { Toaster } = await import('../../../../src/ui/parts/toast.tsx');

type Settings = Awaited<ReturnType<typeof getSettings>>;

/** Draws the part, in place of what stood before. Words are their keys. */
export async function show(Part: (of: { settings: Settings }) => JSX.Element | null): Promise<void> {
  const first = await getSettings();
  const Page = (): JSX.Element => <><Part settings={useSettings(first)} /><Toaster /></>;
  document.body.replaceChildren(document.createElement('main'));
  render(<Page />, document.querySelector('main')!);
  await settle();
}

/** Presses what says these words, as soon as it is there. */
export async function press(words: string): Promise<void> {
  const button = await vi.waitFor(() => {
    const found = [...document.querySelectorAll('button')].find(({ textContent, disabled }) => textContent?.trim() === words && !disabled);
    if (!found) throw new Error(`no button: ${words}`);
    return found;
  });
  button.click();
  await settle();
}

/** Storage has answered, and what it said is drawn. */
export const settle = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 50); });

export { fake };
