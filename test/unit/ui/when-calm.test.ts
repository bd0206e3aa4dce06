import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const page = new EventTarget();
let isDone: boolean;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
  vi.resetModules();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work, 10));
  isDone = false;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function ask(): Promise<void> {
  const { whenCalm } = await import('../../../src/ui/when-calm.ts');
  void whenCalm().then(() => { isDone = true; });
}

it('comes when nothing has been done for a while, what was done before it first asked included', async () => {
  await ask();
  await vi.advanceTimersByTimeAsync(250);
  expect(isDone).toBe(false);
  await vi.advanceTimersByTimeAsync(100);
  expect(isDone).toBe(true);
});

it.each(['scroll', 'keydown', 'pointerdown', 'touchmove'])('waits as long as the reader goes on: %s', async (sign) => {
  await ask();
  for (let ms = 0; ms < 5000; ms += 100) {
    page.dispatchEvent(new Event(sign));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(isDone).toBe(false);
  await vi.advanceTimersByTimeAsync(400);
  expect(isDone).toBe(true);
});
