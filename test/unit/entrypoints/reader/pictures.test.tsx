// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import type { OpenReading } from '../../../../src/entrypoints/reader/open-reading.ts';
import { makeReading } from '../../store/make-reading.ts';
import '../../platform/fake-browser.ts';

const picture = { url: 'https://pictures.example/sea', alt: 'sea', width: 10, height: 10 };
const outOfReach = vi.hoisted(() => async () => { throw new Error('out of reach'); });
vi.mock('../../../../src/platform/i18n.ts', () => ({ t: (key: string) => key }));
vi.mock('../../../../src/platform/wishes.ts', () => ({ requestSites: async () => true }));
vi.mock('../../../../src/store/pictures.ts', () => ({ dropPictures: outOfReach, sizeOfPictures: outOfReach }));
vi.mock('../../../../src/entrypoints/reader/pictures-in.ts', () => ({ picturesIn: () => [picture] }));
const { usePictures } = await import('../../../../src/entrypoints/reader/pictures.tsx');
const { Toaster } = await import('../../../../src/ui/parts/toast.tsx');

afterEach(() => act(() => render(null, document.body)));

it.each([
  ['kept', 'reader.keepPictures', []],
  ['let go of', 'reader.dropPictures', [[picture.url, 'blob:sea']]],
] as const)('that pictures could not be %s is said, and what is shown stays', async (_, item, kept) => {
  const opened = { kind: 'saved', id: 'id', reading: makeReading(), pictures: new Map(kept) } as unknown as OpenReading;
  let pictures: ReturnType<typeof usePictures>;
  const Page = () => { pictures = usePictures(opened, true); return <Toaster />; };
  act(() => render(<Page />, document.body));
  act(() => pictures.menu.find(({ words }) => words === item)!.onChoose());
  await vi.waitFor(() => expect(document.querySelector('.toast')?.textContent).toContain('reader.notSaved.other'));
  expect([...pictures!.kept]).toEqual(kept);
});
