import { expect, it, vi } from 'vitest';
import type { FlowItem } from '../../../../src/entrypoints/reader/flow.ts';
import { beginning } from '../../../../src/entrypoints/reader/use-growing.ts';

const items: FlowItem[] = Array.from({ length: 40 }, (_, index): FlowItem => ({ type: 'block', index, block: { type: 'paragraph', inlines: [{ type: 'text', text: 'س'.repeat(500) }] } }));
const look = { size: 21, pictures: true };
const at = (block: number): { block: number; within: number; share: number } => ({ block, within: 0, share: 0.5 });

it('begins with what fills a window', () => {
  expect(beginning(items, null, 2400, look)).toBe(10);
  expect(beginning(items.slice(0, 3), null, 2400, look)).toBe(3);
});

it('begins with all that stands above the place, and a window from there on', () => {
  expect(beginning(items, at(20), 2400, look)).toBe(30);
});

it('begins with the whole text where the place is near its end', () => {
  expect(beginning(items, at(35), 2400, look)).toBe(40);
});

it('counts the room a picture takes, where pictures are shown and its size is known', () => {
  vi.stubGlobal('innerWidth', 1280);
  const picture = { url: 'https://almarfa.example/a.jpg', alt: '', width: 800, height: 600 };
  const withPicture: FlowItem[] = [{ type: 'block', index: 0, block: { type: 'figure', pictures: [picture], caption: [] } }, ...items];
  expect(beginning(withPicture, null, 590, look)).toBe(1);
  expect(beginning(withPicture, null, 590, { ...look, pictures: false })).toBe(4);
});
