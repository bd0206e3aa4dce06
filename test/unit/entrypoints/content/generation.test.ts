// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';

const FLAG = Symbol.for('safi.content');
const world = globalThis as { [FLAG]?: boolean };
/** A copy of the script as an injection brings it: its own module, in a world that an update may have made anew. */
async function copy(): Promise<typeof import('../../../../src/entrypoints/content/generation.ts')> {
  vi.resetModules();
  return import('../../../../src/entrypoints/content/generation.ts');
}
const retire = (wasClean: boolean) => vi.fn(() => ({ wasClean }));

beforeEach(() => {
  document.dispatchEvent(new CustomEvent('safi:takes-over', { cancelable: true })); // Whoever is left falls silent.
  delete world[FLAG];
});

it('a second injection of a living copy does nothing', async () => {
  const first = retire(true);
  expect((await copy()).takeOver(first)).toEqual({ wasClean: false });
  expect((await copy()).takeOver(retire(false))).toBeNull();
  expect(first).not.toHaveBeenCalled();
});

it('after an update the new copy asks the old one to go, once, and goes on where it was', async () => {
  const old = retire(true);
  (await copy()).takeOver(old);
  delete world[FLAG]; // The update's copy runs in a world of its own.
  const next = retire(false);
  expect((await copy()).takeOver(next)).toEqual({ wasClean: true });
  expect(old).toHaveBeenCalledTimes(1);
  delete world[FLAG];
  expect((await copy()).takeOver(retire(false))).toEqual({ wasClean: false });
  expect(old).toHaveBeenCalledTimes(1); // The first one is silent for good.
  expect(next).toHaveBeenCalledTimes(1);
});

it('a page that forges the claim silences a copy; the next injection acts again', async () => {
  (await copy()).takeOver(retire(true));
  document.dispatchEvent(new CustomEvent('safi:takes-over', { cancelable: true }));
  expect((await copy()).takeOver(retire(false))).toEqual({ wasClean: false });
});
