// @vitest-environment jsdom
import { render } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { freshStore } from '../../store/fresh-store.ts';
import { makeReading } from '../../store/make-reading.ts';

vi.mock('../../../../src/platform/i18n.ts', () => ({ t: (key: string) => key }));
const { deleteWithUndo } = await import('../../../../src/entrypoints/library/list/delete-with-undo.ts');
const { countArticles, emptyTrash, saveReading } = await import('../../../../src/store/articles.ts');
const { pressToast, Toaster } = await import('../../../../src/ui/parts/toast.tsx');

const words = (): string => document.body.textContent ?? '';

beforeEach(async () => {
  await freshStore();
  render(<Toaster />, document.body);
  await vi.waitFor(async () => {
    const { id } = await saveReading(makeReading(), { now: 1 });
    await deleteWithUndo({ ids: [id] }, () => undefined);
    expect(words()).toContain('library.deleted');
  });
});

it('what was deleted comes back', async () => {
  pressToast();
  await expect.poll(() => countArticles()).toBe(1);
  expect(words()).toBe('');
});

it('an undo that comes when the deletion is final says so', async () => {
  await emptyTrash(Date.now()); // Another window, while this toast is held by the pointer.
  pressToast();
  await expect.poll(words).toBe('library.undo-none');
  expect(await countArticles()).toBe(0);
});
