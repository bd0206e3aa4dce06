import { beforeEach, expect, it } from 'vitest';
import { fake } from './fake-browser.ts';
import type { Removal, UserRule } from '../../../src/core/model.ts';
import { keepLinesLike } from '../../../src/platform/keep-lines.ts';
import { FROM_PAGE_DOOR } from '../../../src/platform/message-shapes.ts';

const line = (label: string | null, text: string): Removal => ({ id: 'r0', rule: 'card', kind: 'junk', score: 1, evidence: [], label, text, where: 'inline', position: 0, blocks: [] });
let heard: { rule: UserRule & { type: 'keep' }; holds: boolean }[];

beforeEach(() => {
  heard = [];
  fake.runtime.sendMessage = (async ({ payload }: { payload: (typeof heard)[number] }) => {
    if (!FROM_PAGE_DOOR['rule.change'](payload)) return undefined;
    heard.push(payload);
    return null;
  }) as typeof fake.runtime.sendMessage;
});

it('knows a line by its label, else by its words, and takes that back', async () => {
  await keepLinesLike(line('Read also', 'Read also: a story'), 'a.example');
  const undo = await keepLinesLike(line(null, 'A story'), 'a.example');
  await undo();
  expect(heard.map(({ rule, holds }) => [rule.phrase, holds])).toEqual([['Read also', true], ['A story', true], ['A story', false]]);
});

it('knows a line longer than a rule may be by its beginning', async () => {
  const text = `${'x'.repeat(999)}😀 and more`;
  await keepLinesLike(line(null, text), 'a.example');
  expect(heard[0]?.rule.phrase).toBe('x'.repeat(999));
});

it('tells that it was not written down', async () => {
  await expect(keepLinesLike(line(null, 'A story'), 'x'.repeat(256))).rejects.toThrow();
});
