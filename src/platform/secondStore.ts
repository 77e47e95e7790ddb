/** Asynchronous storage on the device, which loses nothing once it says so. No method throws. */
export type SecondStore = {
  /**
   * Shows `next` what lies under a key and puts what that gives in its place, before any other tab
   * may come between; `undefined` changes nothing. `create`: whether, on a device where nothing of
   * ours lies, anything may be made. Gives whether all of it succeeded.
   */
  change(key: string, next: (found: unknown) => unknown, create: boolean): Promise<boolean>;
};

const NAME = 'aan-het-roer';
const STORE = 'bewaard';

/** Some browsers never answer when asked for a database: then we go on without, after this many milliseconds. */
const PATIENCE = 1_000;
/** So long may a transaction wait for others; what another tab does takes far less. */
const TURN = 3_000;

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
  };
}

/** `null`: there is none, and none may be made. Calls `onGone` when the browser closes it later. */
function openDatabase(create: boolean, onGone: () => void): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    setTimeout(reject, PATIENCE);
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      if (create) request.result.createObjectStore(STORE);
      else request.transaction?.abort();
    };
    request.onsuccess = () => {
      const { result } = request;
      result.onclose = onGone;
      // Someone empties the browser: an open connection would hold that up.
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

/**
 * Strict: complete only when it would survive a loss of power too. Waiting for its turn it may be
 * held up by another page: then it is given up. WebKit lays a page aside in mid-transaction, which
 * holds up all others: so one that still waits when its page is left is given up too.
 */
function transact(
  database: IDBDatabase,
  key: string,
  next: (found: unknown) => unknown,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' });
    const giveUp = () => transaction.abort();
    const noTurn = setTimeout(giveUp, TURN);
    globalThis.addEventListener('pagehide', giveUp);
    const stopWaiting = () => {
      clearTimeout(noTurn);
      globalThis.removeEventListener('pagehide', giveUp);
    };
    const store = transaction.objectStore(STORE);
    const found = store.get(key);
    found.onsuccess = () => {
      stopWaiting();
      const put = next(found.result);
      if (put !== undefined) store.put(put, key);
      // From here on it needs us no more. Older browsers find that out by themselves.
      transaction.commit?.();
    };
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => {
      stopWaiting();
      reject(transaction.error);
    };
  });
}
