/** Asynchronous storage on the device: what it has confirmed survives a crash. No method throws. */
export type SecondStore = {
  /**
   * Replaces the value under a key by `next(value)` in one transaction, so that no other tab can
   * come between. `undefined` changes nothing. `create`: whether the database may be made when there
   * is none. Resolves to whether all of it succeeded.
   */
  change(key: string, next: (found: unknown) => unknown, create: boolean): Promise<boolean>;
  /**
   * Everything that is stored, by key; nothing when it cannot be read. It does not create a
   * database.
   */
  all(): Promise<ReadonlyMap<string, unknown>>;
};

const NAME = 'aan-het-roer';
const STORE = 'bewaard';

/** In milliseconds. Some browsers never answer a request for a database. */
const OPEN_TIMEOUT = 1_000;
/** How long a transaction may wait for those of other tabs, which are much shorter (milliseconds). */
const TURN_TIMEOUT = 3_000;

/** The browser's IndexedDB behind the port. It may be absent, throw, fail, be full or never answer. */
export function browserSecondStore(): SecondStore {
  let opened: Promise<IDBDatabase | null> | null = null;
  const forget = () => {
    opened = null;
  };

  const connect = async (create: boolean): Promise<IDBDatabase | null> => {
    const attempt = (opened ??= openDatabase(create, forget));
    const database = await attempt;
    if (database !== null) return database;
    if (opened === attempt) forget();
    return create ? connect(create) : null;
  };

  return {
    async change(key, next, create) {
      try {
        const database = await connect(create);
        if (database !== null) await transact(database, key, next);
        else next(undefined);
        return true;
      } catch {
        forget();
        return false;
      }
    },
    async all() {
      try {
        const database = await connect(false);
        return database === null ? new Map() : await readAll(database);
      } catch {
        forget();
        return new Map();
      }
    },
  };
}

/** A transaction that has just ended cannot be aborted any more, and need not be. */
function abortOpen(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended.
  }
}

/**
 * Ends when the transaction has. It is given up when other pages block it for too long or the browser
 * never tells how it ended. It is also given up, until `isSent`, when its own page is left: WebKit
 * suspends such a page in mid-transaction, and that blocks all other pages.
 */
function ended(transaction: IDBTransaction, isSent: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const onLeft = () => {
      if (!isSent()) abortOpen(transaction);
    };
    const settle = (done: () => void) => () => {
      clearTimeout(timer);
      globalThis.removeEventListener('pagehide', onLeft);
      done();
    };
    const timer = setTimeout(() => {
      abortOpen(transaction);
      failed();
    }, TURN_TIMEOUT);
    const failed = settle(() => reject(transaction.error ?? new Error('no answer in time')));
    globalThis.addEventListener('pagehide', onLeft);
    transaction.oncomplete = settle(resolve);
    transaction.onabort = failed;
  });
}

/** Reads every record, after the transactions before it. */
async function readAll(database: IDBDatabase): Promise<ReadonlyMap<string, unknown>> {
  const transaction = database.transaction(STORE, 'readonly');
  const store = transaction.objectStore(STORE);
  const [keys, values] = [store.getAllKeys(), store.getAll()];
  await ended(transaction, () => false);
  return new Map(keys.result.map((key, index) => [String(key), values.result[index]]));
}

/** `null` when there is no database and none may be made. Calls `onGone` when the browser closes it. */
function openDatabase(create: boolean, onGone: () => void): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    setTimeout(reject, OPEN_TIMEOUT);
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      if (create) request.result.createObjectStore(STORE);
      else request.transaction?.abort();
    };
    request.onsuccess = () => {
      const { result } = request;
      result.onclose = onGone;
      // The visitor clears the browser's data: an open connection would block that.
      result.onversionchange = () => {
        result.close();
        onGone();
      };
      resolve(result);
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (!create && request.error?.name === 'AbortError') resolve(null);
      else reject(request.error);
    };
  });
}

/** Durability is strict: a completed transaction survives a loss of power. */
function transact(
  database: IDBDatabase,
  key: string,
  next: (found: unknown) => unknown,
): Promise<void> {
  const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' });
  const store = transaction.objectStore(STORE);
  const found = store.get(key);
  let isSent = false;
  found.onsuccess = () => {
    isSent = true;
    const put = next(found.result);
    if (put !== undefined) store.put(put, key);
    // Nothing more follows, so it can end now. Older browsers without commit() end it by
    // themselves.
    transaction.commit?.();
  };
  return ended(transaction, () => isSent);
}
