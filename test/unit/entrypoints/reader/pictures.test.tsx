// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import type { OpenReading } from '../../../../src/entrypoints/reader/open-reading.ts';
import { StoreError } from '../../../../src/store/model.ts';
import { makeReading } from '../../store/make-reading.ts';
import '../../platform/fake-browser.ts';

const picture = { url: 'https://pictures.example/sea', alt: 'sea', width: 10, height: 10 };
const files = vi.hoisted(() => ({ error: new Error() }));
const outOfReach = vi.hoisted(() => async () => { throw files.error; });
vi.mock('../../../../src/platform/i18n.ts', () => ({ t: (key: string) => key }));
vi.mock('../../../../src/platform/wishes.ts', () => ({ requestSites: async () => true }));
vi.mock('../../../../src/store/pictures.ts', () => ({ dropPictures: outOfReach, sizeOfPictures: outOfReach }));
vi.mock('../../../../src/entrypoints/reader/pictures-in.ts', () => ({ picturesIn: () => [picture] }));
const { usePictures } = await import('../../../../src/entrypoints/reader/pictures.tsx');
const { Toaster } = await import('../../../../src/ui/parts/toast.tsx');

afterEach(() => act(() => render(null, document.body)));

const gone = new StoreError('invalid', 'gone');

it.each([
  ['kept', 'reader.keepPictures', [], new Error('out of reach'), 'other'],
  ['let go of', 'reader.dropPictures', [[picture.url, 'blob:sea']], new Error('out of reach'), 'other'],
  ['kept of an article deleted meanwhile', 'reader.keepPictures', [], gone, 'gone'],
] as const)('that pictures could not be %s is said, and what is shown stays', async (_, item, kept, error, why) => {
  files.error = error;
  const opened = { kind: 'saved', id: 'id', reading: makeReading(), pictures: new Map(kept) } as unknown as OpenReading;
  let pictures: ReturnType<typeof usePictures>;
  const Page = () => { pictures = usePictures(opened, true); return <Toaster />; };
  act(() => render(<Page />, document.body));
  act(() => pictures.menu.find(({ words }) => words === item)!.onChoose());
  await vi.waitFor(() => expect(document.querySelector('.toast')?.textContent).toContain(`reader.notSaved.${why}`));
  expect([...pictures!.kept]).toEqual(kept);
});
