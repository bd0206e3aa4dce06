/**
 * The part of the settings that may travel between the reader's own browsers when the switch is on:
 * appearance and own labels that hold everywhere. Never a site's name, never history.
 */
import type { UserRule } from '../core/model.ts';
import { browser } from './browser.ts';
import { userRuleShape } from '../core/shape/reading-shape.ts';
import type { Settings } from './settings-model.ts';
import { listOf } from '../core/shape/shape.ts';

export const SYNCED_AREA = 'sync';

/** storage.sync refuses items over 8,192 bytes counting key and JSON; a margin is kept for the key. */
const ITEM_BYTES = 7_900;

type LabelRule = Extract<UserRule, { type: 'label' | 'keep' }>;
const isSyncable = (rule: UserRule): rule is LabelRule => rule.type !== 'box' && rule.host === null;

/** The synced fields, as they came. The labels have the local rules that do not travel behind them. */
export async function loadSynced(local: Settings): Promise<Partial<Record<keyof Settings, unknown>>> {
  let stored: Record<string, unknown>;
  try {
    stored = await browser.storage.sync.get(null);
  } catch {
    return {}; // Synced storage can be switched off by policy: the local copy serves.
  }
  const { appearance } = stored;
  if (typeof stored.labelParts === 'number') {
    const rules = Array.from({ length: stored.labelParts }, (_, i) => stored[`labels${i}`]).flat();
    if (listOf(userRuleShape)(rules)) return { appearance, rules: [...rules.filter(isSyncable), ...local.rules.filter((rule) => !isSyncable(rule))] };
  }
  return { appearance };
}

/**
 * Writes the synced part, labels in items small enough for the browser.
 * @throws Error when the browser refuses (its quota, or too many writes in a minute).
 */
export async function saveSynced(settings: Settings): Promise<void> {
  const parts = pack(settings.rules.filter(isSyncable), ITEM_BYTES);
  const items: Record<string, unknown> = { appearance: settings.appearance, labelParts: parts.length };
  parts.forEach((part, i) => { items[`labels${i}`] = part; });
  await browser.storage.sync.set(items);
}

/** Cuts a list into lists whose JSON stays under `bytes` each. */
export function pack<T>(list: readonly T[], bytes: number): T[][] {
  const encoder = new TextEncoder();
  const parts: T[][] = [];
  let room = 0;
  for (const item of list) {
    const size = encoder.encode(JSON.stringify(item)).length + 1;
    if (size > room) {
      parts.push([]);
      room = bytes - 2;
    }
    parts.at(-1)!.push(item);
    room -= size;
  }
  return parts;
}
