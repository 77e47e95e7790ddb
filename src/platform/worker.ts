import { elapsedClock } from './clock.ts';

/** Where browsers have it; some ask for it before a script may be named. */
type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: () => string },
  ): { createScriptURL(input: string): unknown };
};

let address: unknown;

/** The one script address that a page may make from text: a policy of this name can be made once. */
function trusted(script: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  address ??= trustedTypes
    ? trustedTypes.createPolicy('sw', { createScriptURL: () => script }).createScriptURL('')
    : script;
  return address as string;
}

/**
 * Starts the worker. `undefined` where a browser has none, allows none here (private windows), or did
 * not get all of it on the device: the page works without it.
 */
export async function startWorker(script: string): Promise<ServiceWorkerRegistration | undefined> {
  try {
    return await navigator.serviceWorker.register(trusted(script));
  } catch {
    return undefined;
  }
}

/** What a release tells that waits: the files that it has, and what to say, by language. */
export type WaitingRelease = {
  readonly files: readonly string[];
  readonly words: Readonly<Record<string, string>>;
};

/** In milliseconds. How often an open page looks for a newer release when somebody comes back to it. */
const EVERY = 3_600_000;

/** Calls back with each release that waits until this page is closed. */
export function onWaitingRelease(
  registration: ServiceWorkerRegistration,
  tell: (release: WaitingRelease) => void,
): void {
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('message', ({ data }) => tell(data as WaitingRelease));
  const ask = () => registration.waiting?.postMessage('');
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', ask);
  });
  ask();
  let looked = elapsedClock();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || elapsedClock() - looked < EVERY) return;
    looked = elapsedClock();
    // Without a network there is nothing newer.
    registration.update().catch(() => undefined);
  });
}
