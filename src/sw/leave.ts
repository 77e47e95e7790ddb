/**
 * The worker that removes itself, for a release gone wrong: put in the place of the other one it takes
 * all copies and the worker off every device that comes by. `.docs/hosts/README.md` tells how. No page
 * in use is loaded anew.
 */
interface Lasting extends Event {
  waitUntil(done: Promise<unknown>): void;
}
interface Scope {
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', listener: (event: Lasting) => void): void;
}

const leaving = self as unknown as Scope;

async function leave(): Promise<void> {
  const { scope } = leaving.registration;
  for (const name of await caches.keys())
    if (name.startsWith(`aan-het-roer ${scope} `)) await caches.delete(name);
  await leaving.registration.unregister();
}

leaving.addEventListener('install', (event) => event.waitUntil(leaving.skipWaiting()));
leaving.addEventListener('activate', (event) => event.waitUntil(leave()));
