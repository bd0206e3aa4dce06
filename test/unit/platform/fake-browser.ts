/** A browser in memory: as much of the extension interface as platform's tests touch. Import before the module under test. */
type Listener = (...values: unknown[]) => unknown;

function event(): { addListener(l: Listener): void; removeListener(l: Listener): void; fire(...values: unknown[]): unknown[] } {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener) => { listeners.add(listener); },
    removeListener: (listener) => { listeners.delete(listener); },
    fire: (...values) => [...listeners].map((listener) => listener(...values)),
  };
}

function area(name: string, changed: ReturnType<typeof event>, itemBytes = Infinity) {
  let items: Record<string, unknown> = {};
  const clone = <T>(value: T): T => (value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T));
  return {
    get: async (keys: string | string[] | null) => clone(keys === null ? items : Object.fromEntries([keys].flat().filter((key) => key in items).map((key) => [key, items[key]]))),
    set: async (values: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(values)) {
        if (key.length + JSON.stringify(value).length > itemBytes) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
      }
      items = { ...items, ...clone(values) };
      changed.fire(Object.fromEntries(Object.keys(values).map((key) => [key, {}])), name);
    },
    remove: async (keys: string | string[]) => { for (const key of [keys].flat()) delete items[key]; },
    reset: () => { items = {}; },
  };
}

const changed = event();

export const fake = {
  runtime: { id: 'safi-id', getURL: (path: string) => `chrome-extension://safi-id/${path}`, onMessage: event(), sendMessage: async (): Promise<unknown> => undefined, getManifest: () => ({ version: '1.2.3' }) },
  storage: { local: area('local', changed), session: area('session', changed), sync: area('sync', changed, 8192), onChanged: changed },
  i18n: { getUILanguage: () => 'en-GB' },
  permissions: {
    granted: new Set<string>(),
    answer: true,
    onAdded: event(), onRemoved: event(),
    contains: async ({ origins = [] }: { origins?: string[] }) => origins.every((origin) => fake.permissions.granted.has(origin) || fake.permissions.granted.has('*://*/*')),
    request: async ({ origins = [] }: { origins?: string[] }) => {
      if (fake.permissions.answer) for (const origin of origins) fake.permissions.granted.add(origin);
      return fake.permissions.answer;
    },
    getAll: async () => ({ origins: [...fake.permissions.granted] }),
    remove: async ({ origins = [] }: { origins?: string[] }) => { for (const origin of origins) fake.permissions.granted.delete(origin); return true; },
  },
  scripting: {
    registered: [] as { id: string; excludeMatches?: string[] }[],
    getRegisteredContentScripts: async () => fake.scripting.registered,
    registerContentScripts: async (scripts: { id: string }[]) => {
      if (fake.scripting.registered.length) throw new Error("Duplicate script ID 'gate'");
      fake.scripting.registered = scripts;
    },
    unregisterContentScripts: async () => { fake.scripting.registered = []; },
  },
  tabs: { sendMessage: async (): Promise<unknown> => undefined, onUpdated: event(), onRemoved: event() },
  reset(): void {
    for (const one of [fake.storage.local, fake.storage.session, fake.storage.sync]) one.reset();
    fake.permissions.granted.clear();
    fake.permissions.answer = true;
    fake.scripting.registered = [];
  },
};

Object.assign(globalThis, { browser: fake, chrome: fake });
