/** Opens the database and runs transactions; every failure leaves here as a StoreError. */
import { openDB, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { StoreError } from './model.ts';
import { databaseName, databaseVersion, migrations, type SafiDatabase, type StoreName } from './schema.ts';

export type Database = IDBPDatabase<SafiDatabase>;
export type Transaction<Mode extends 'readonly' | 'readwrite' = 'readwrite'> = IDBPTransaction<SafiDatabase, StoreName[], Mode>;

/** An old context that never answers `versionchange` must not hang the page for ever. */
const openTimeout = 10_000;

let opening: Promise<Database> | null = null;

/**
 * The open database, shared by this context. It is closed by itself when another context upgrades or deletes it,
 * and opened anew at the next call.
 * @throws StoreError 'newer-version' (an older Safi met a newer database), 'damaged', 'quota', 'unavailable'.
 */
export function openStore(): Promise<Database> {
  opening ??= open().catch((error: unknown) => {
    opening = null;
    throw toStoreError(error);
  });
  return opening;
}

function open(): Promise<Database> {
  return new Promise((resolve, reject) => {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      reject(new StoreError('unavailable', 'The history did not open in time; another window of Safi may hold an old version. Close it and try again.'));
    }, openTimeout);
    openDB<SafiDatabase>(databaseName, databaseVersion, {
      upgrade(db, from, _to, tx) {
        for (const migrate of migrations.slice(from)) migrate(db, tx);
      },
      blocking(_current, _next, event) {
        opening = null;
        (event.target as IDBDatabase).close();
      },
      terminated() {
        opening = null;
      },
    }).then((db) => (isLate ? db.close() : resolve(db)), reject).finally(() => clearTimeout(timer));
  });
}

/** Closes this context's connection, if there is one. */
export async function closeStore(): Promise<void> {
  const db = await opening?.catch(() => null);
  opening = null;
  db?.close();
}

export interface TransactOptions {
  /**
   * 'strict' (default for writes): the promise resolves when the data is on disk.
   * 'relaxed': for work that can be done again, such as the search index.
   */
  durability?: IDBTransactionDurability;
}

/**
 * Runs `work` in one transaction over `names` and resolves when it has committed, one that only reads as soon as it has read. Whatever fails inside aborts all of it.
 * `work` may await nothing but requests of this transaction, and need not await its last writes (see `send`).
 * @throws StoreError; what a signal throws inside `work` (AbortError) as it is
 */
export async function transact<Mode extends 'readonly' | 'readwrite', Result>(
  mode: Mode, names: readonly StoreName[], work: (tx: Transaction<Mode>) => Promise<Result>, { durability = 'strict' }: TransactOptions = {},
): Promise<Result> {
  const tx = await begin(mode, names, durability);
  try {
    const result = await work(tx);
    if (mode === 'readonly') {
      tx.done.catch(() => {}); // What was read is whole: nothing that comes later changes it.
      return result;
    }
    commit(tx);
    await tx.done;
    return result;
  } catch (error) {
    const cause = tx.error ?? error;
    try { tx.abort(); } catch { /* it has ended already */ }
    await tx.done.catch(() => {});
    // The caller's own signal, not the browser: the transaction itself had no error.
    if (isAbort(error) && cause === error) throw error;
    throw toStoreError(cause);
  }
}

/** Says that nothing follows: the browser then commits without asking back after the last write. */
function commit(tx: { commit(): void }): void {
  try { tx.commit(); } catch { /* it has ended already, or is about to; `done` tells how */ }
}

/** Sends a write whose answer nobody needs. Should it fail, its transaction fails with it, and `transact` tells. */
export function send(write: Promise<unknown>): void {
  write.catch(() => {});
}

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

async function begin<Mode extends 'readonly' | 'readwrite'>(mode: Mode, names: readonly StoreName[], durability: IDBTransactionDurability): Promise<Transaction<Mode>> {
  const start = async () => (await openStore()).transaction([...names], mode, { durability });
  try {
    return await start();
  } catch (error) {
    // The connection was closed under us (an upgrade elsewhere, a terminated backend): once more with a new one.
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw toStoreError(error);
    opening = null;
    return start().catch((again: unknown) => { throw toStoreError(again); });
  }
}

const reasons: Record<string, StoreError['reason']> = {
  QuotaExceededError: 'quota',
  AbortError: 'aborted',
  VersionError: 'newer-version',
  DataError: 'invalid',
  DataCloneError: 'invalid',
  UnknownError: 'damaged',
  NotReadableError: 'damaged',
};

const messages: Partial<Record<StoreError['reason'], string>> = {
  quota: 'The disk or the browser’s share of it is full; nothing was saved.',
  aborted: 'The browser broke off the change; nothing of it was saved.',
  'newer-version': 'The history was written by a newer Safi. Update Safi to open it.',
  damaged: 'The browser cannot read the history’s files.',
};

/** Any failure of IndexedDB as a StoreError whose reason says what the reader can be told. */
export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const { name, message } = error instanceof Error || error instanceof DOMException ? error : { name: '', message: String(error) };
  // A programming error is no state of the disk: let it be seen as what it is.
  if (error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError) throw error;
  const reason = reasons[name] ?? 'unavailable';
  return new StoreError(reason, messages[reason] ?? `The history cannot be used now: ${message}`, { cause: error });
}
