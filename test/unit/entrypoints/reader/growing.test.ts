import { expect, it } from 'vitest';
import type { FlowItem } from '../../../../src/entrypoints/reader/flow.ts';
import { beginning } from '../../../../src/entrypoints/reader/use-growing.ts';

const items: FlowItem[] = Array.from({ length: 40 }, (_, index): FlowItem => ({ type: 'block', index, block: { type: 'paragraph', inlines: [{ type: 'text', text: 'س'.repeat(500) }] } }));
const at = (block: number): { block: number; within: number; share: number } => ({ block, within: 0, share: 0.5 });

it('begins with what fills a window', () => {
  expect(beginning(items, null)).toBe(10);
  expect(beginning(items.slice(0, 3), null)).toBe(3);
});

it('begins with all that stands above the place, and a window from there on', () => {
  expect(beginning(items, at(20))).toBe(30);
});

it('builds everything where the place is so near the end that what comes after the text is in sight', () => {
  expect(beginning(items, at(35))).toBe(Infinity);
});
