/** The reader's choices: read with defaults, checked field by field, changed by patches, told to who listens. */
import { browser } from './browser.ts';
import { userRuleShape } from '../core/shape/reading-shape.ts';
import type { Appearance, Settings } from './settings-model.ts';
import { flag, listOf, number, oneOf, orNull, recordOf, text, whole, type Shape } from '../core/shape/shape.ts';
import { loadSynced, saveSynced, SYNCED_AREA } from './settings-sync.ts';
import { isRecord, isSame, threeWay } from './three-way.ts';

const KEY = 'settings';

/** Beside the settings while synced storage has not taken a change: what both held before it, and why it was refused (null: being sent). */
const UNSENT = 'unsent';
interface Unsent { base: Settings; reason: string | null }

export const DEFAULTS: Readonly<Settings> = {
  appearance: {
    theme: 'system', size: 21, line: null, measure: 38, font: 'naskh', weight: 400,
    interfaceLanguage: 'auto', pictures: true,
  },
  lineStyle: 'fold',
  languages: null,
  rules: [],
  cleanSites: [],
  neverSites: [],
  readerSites: [],
  access: 'click',
  history: { paused: false, neverSaveSites: [], keepDays: null, keepCount: null },
  speech: { rate: 1, voiceByLanguage: {}, remoteVoices: false, captions: false },
  sync: false,
};

/** The shape of a field; of a list that the reader fills, the shape of its items, in brackets; of a group, those of its fields. */
type Shapes<T> = Shape<T> | (T extends (infer Item)[] ? [Shape<Item>] : { [K in keyof T]: Shapes<T[K]> });

/** Items in such a list. */
const MOST = 10_000;
const hosts: [Shape<string>] = [text(255)];

const SHAPES: { [K in keyof Settings]: Shapes<Settings[K]> } = {
  appearance: {
    theme: oneOf('system', 'light', 'sepia', 'dark', 'black', 'contrast'),
    size: number(12, 48), line: orNull(number(1, 3)), measure: number(20, 60),
    font: oneOf('naskh', 'sans', 'system', 'serif'), weight: oneOf(400, 500, 700),
    interfaceLanguage: text(20), pictures: flag,
  },
  lineStyle: oneOf('fold', 'dim', 'keep'),
  languages: orNull(listOf(text(20), 200)),
  rules: [userRuleShape],
  cleanSites: hosts,
  neverSites: hosts,
  readerSites: hosts,
  access: oneOf('click', 'sites', 'all'),
  history: { paused: flag, neverSaveSites: hosts, keepDays: orNull(whole(1)), keepCount: orNull(whole(1)) },
  speech: { rate: number(0.25, 4), voiceByLanguage: recordOf(text(500)), remoteVoices: flag, captions: flag },
  sync: flag,
};

/** A change: whole fields, or single fields of a group. */
export type SettingsPatch = { [K in keyof Settings]?: Settings[K] extends unknown[] ? Settings[K] : Settings[K] extends object ? Partial<Settings[K]> : Settings[K] };

/**
 * What the reader chose, every field present and of its shape: a field that is missing or damaged
 * has its default, and does not harm its neighbours.
 */
export async function getSettings(): Promise<Settings> {
  return (await load()).now;
}

interface Loaded {
  now: Settings;
  /** As synced storage has them. */
  synced: Settings;
  refusal: string | null;
}

/** The synced copy lies over the local one, but under what synced storage has not taken yet. */
async function load(): Promise<Loaded> {
  const stored = await browser.storage.local.get([KEY, UNSENT]);
  const local = mend(stored[KEY]);
  const unsent = (stored[UNSENT] ?? null) as Unsent | null;
  const synced = local.sync ? await withSynced(local) : local;
  return { now: unsent ? threeWay(unsent.base, local, synced) : synced, synced, refusal: unsent?.reason ?? null };
}

const withSynced = async (local: Settings): Promise<Settings> => mend(await loadSynced(local), local);

/**
 * Changes the fields given and keeps the rest. Changes are applied one after the other, also those of
 * Safi's other pages; the answer is the whole of the settings after the change.
 * What synced storage refuses holds here all the same and goes with the next change; `syncRefusal` tells why.
 * @throws TypeError when a field would not be of its shape (a list too long); nothing is changed then.
 */
export function updateSettings(patch: SettingsPatch | ((now: Settings) => SettingsPatch)): Promise<Settings> {
  const next = queue.then(() => alone(async () => {
    const { now, synced } = await load();
    const wanted = checked(merge(now, typeof patch === 'function' ? patch(now) : patch));
    if (wanted.sync) return send(wanted, now.sync ? synced : justJoined(wanted));
    await browser.storage.local.set({ [KEY]: wanted, [UNSENT]: null });
    return wanted;
  }));
  queue = next.catch(() => undefined);
  return next;
}

/** What a browser holds in common with the others when it joins them: no label of its own yet, and of the rest theirs is right. */
const justJoined = (wanted: Settings): Settings => ({ ...wanted, rules: [] });

/** Saves here first, then carries what changed since `base` over to what other browsers have stored meanwhile. */
async function send(wanted: Settings, base: Settings): Promise<Settings> {
  const save = (settings: Settings, unsent: Unsent | null): Promise<void> => browser.storage.local.set({ [KEY]: settings, [UNSENT]: unsent });
  await save(wanted, { base, reason: null });
  try {
    const joined = threeWay(base, wanted, await withSynced(wanted));
    await saveSynced(joined);
    await save(joined, null);
    return joined;
  } catch (error) {
    await save(wanted, { base, reason: error instanceof Error ? error.message : String(error) });
    return wanted;
  }
}

/** Why synced storage refused the last change (its quota, or too many writes in a minute); null when it took it. */
export async function syncRefusal(): Promise<string | null> {
  return (await load()).refusal;
}

let queue: Promise<unknown> = Promise.resolve();

/** Nobody else of Safi changes settings meanwhile. */
const alone = <T>(work: () => Promise<T>): Promise<T> =>
  (typeof navigator === 'undefined' || !navigator.locks ? work() : navigator.locks.request(KEY, work) as Promise<T>);

/** Calls back after every change, whoever made it. Returns the way to stop. */
export function onSettingsChanged(callback: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if ((area === 'local' && KEY in changes) || area === SYNCED_AREA) void getSettings().then(callback);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/**
 * Settings from an unknown value: each field that fits is taken, and of a list each item that does;
 * each other field is as in `otherwise`.
 */
export function mend(value: unknown, otherwise: Readonly<Settings> = DEFAULTS): Settings {
  return structuredClone(fit(SHAPES as Shapes<unknown>, value, otherwise)) as Settings;
}

function fit(shapes: Shapes<unknown>, value: unknown, otherwise: unknown): unknown {
  if (typeof shapes === 'function') return shapes(value) ? value : otherwise;
  if (Array.isArray(shapes)) return Array.isArray(value) ? value.filter(shapes[0]).slice(0, MOST) : otherwise;
  const from = isRecord(value) ? { ...value } : {}; // Own fields only: nothing is taken from a prototype.
  return Object.fromEntries(Object.entries<Shapes<unknown>>(shapes).map(([key, each]) => [key, fit(each, from[key], (otherwise as Record<string, unknown>)[key])]));
}

/** Settings in which nothing needs mending. */
function checked(wanted: Record<string, unknown>): Settings {
  const settings = mend(wanted);
  for (const [key, field] of Object.entries(settings)) if (!isSame(field, wanted[key])) throw new TypeError(`settings.${key} is not of its shape`);
  return settings;
}

function merge(now: Settings, patch: SettingsPatch): Record<string, unknown> {
  return Object.fromEntries(Object.entries(now).map(([key, value]) => {
    const change = (patch as Record<string, unknown>)[key];
    if (change === undefined) return [key, value];
    return [key, isRecord(value) && isRecord(change) ? { ...value, ...change } : change];
  }));
}

export type { Appearance, Settings };
