import { expect, it } from 'vitest';
import '../../platform/fake-browser.ts';
import { formatBytes } from '../../../../src/entrypoints/options/store-words.ts';
import { useMessages } from '../../../../src/platform/i18n.ts';

it('sizes stand in the nearest unit, written out in Arabic', () => {
  const sizes = (): string[] => [900, 394_000, 2_500_000, 82e9].map(formatBytes);
  useMessages('en', {});
  expect(sizes()).toEqual(['0.9 kB', '394 kB', '2.5 MB', '82 GB']);
  useMessages('ar', {});
  expect(sizes()).toEqual(['٠٫٩ كيلوبايت', '٣٩٤ كيلوبايت', '٢٫٥ ميغابايت', '٨٢ غيغابايت']);
});
