import { expect, it } from 'vitest';
import type { FlowItem } from '../../../../src/entrypoints/reader/flow.ts';
import { beginning } from '../../../../src/entrypoints/reader/use-growing.ts';

const items: FlowItem[] = Array.from({ length: 40 }, (_, index): FlowItem => ({ type: 'block', index, block: { type: 'paragraph', inlines: [{ type: 'text', text: 'س'.repeat(500) }] } }));
const at = (block: number): { block: number; within: number; share: number } => ({ block, within: 0, share: 0.5 });

it('begins with what fills a window', () => {
  expect(beginning(items, null, 4500)).toBe(10);
  expect(beginning(items.slice(0, 3), null, 4500)).toBe(3);
});

it('begins with all that stands above the place, and a window from there on', () => {
  expect(beginning(items, at(20), 4500)).toBe(30);
});

it('begins with the whole text where the place is near its end', () => {
  expect(beginning(items, at(35), 4500)).toBe(40);
});
