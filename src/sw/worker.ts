/**
 * The worker that lets the site work without a network. One file without imports: the build writes the
 * list of this release (site/finish/release.ts) before it, as `release`.
 *
 * It keeps what stands on that list and nothing else, under the address on the list: nothing that a
 * person typed, and no query or fragment, can become part of what is kept. Files with a hash in their
 * name come from the device. Pages come from the network, and from the device when it does not answer.
 * A new release waits until every page of the old one is closed.
 */
interface Lasting extends Event {
  waitUntil(done: Promise<unknown>): void;
}
interface Asking extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Asked extends Lasting {
  readonly source: { postMessage(message: unknown): void } | null;
}
interface Scope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  addEventListener(kind: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(kind: 'fetch', listener: (event: Asking) => void): void;
  addEventListener(kind: 'message', listener: (event: Asked) => void): void;
}

declare const release: {
  readonly name: string;
  /** Files with a hash in their name, and what they hold. */
  readonly files: readonly (readonly [path: string, integrity: string])[];
  /** What people do something on, fetched with the release; and what is kept when somebody reads it. */
  readonly ahead: readonly string[];
  readonly read: readonly string[];
  /** What stands in for a page that is not on the device. */
  readonly offline: string;
  /** What an open page of another release says. */
  readonly words: Readonly<Record<string, string>>;
};

const worker = self as unknown as Scope;
/** The address of the site, with a slash at its end. */
const home = worker.registration.scope;
/** The copies of all releases of this site, and those of this release. */
const OURS = `aan-het-roer ${home} `;
const COPIES = OURS + release.name;
/** In milliseconds. A page that is on the device waits no longer for the network. */
const LONG_ENOUGH = 4_000;

const files = new Map(release.files);
const pages = new Set([...release.ahead, ...release.read]);

/** The copies, until somebody wiped them: then they stay away. */
async function copies(): Promise<Cache | undefined> {
  return (await caches.has(COPIES)) ? caches.open(COPIES) : undefined;
}

/** What is kept under an address of the list. */
async function keptAt(path: string): Promise<Response | undefined> {
  return (await copies())?.match(home + path, { ignoreVary: true });
}

/** The place of an address on the list; what is not on it stays as it is. `undefined`: not of this site. */
function placeOf(address: string): string | undefined {
  const { origin, pathname } = new URL(address);
  if (!(origin + pathname).startsWith(home)) return undefined;
  const path = (origin + pathname).slice(home.length).replace(/(^|\/)index\.html$/, '$1');
  return pages.has(`${path}/`) ? `${path}/` : path;
}

/** Whether it is a whole answer of our own host, to what was asked. */
function isWhole({ status, type, redirected }: Response): boolean {
  return status === 200 && type === 'basic' && !redirected;
}

/**
 * Whether all that a page names is here. A page of another release is not kept, for it would miss its
 * files; nor is what a hotel answers instead of a page.
 */
function isOfThisRelease(html: string): boolean {
  const named = html.match(/\b(?:_astro|teksten)\/[\w.-]+\w/g) ?? [];
  return named.length > 0 && named.every((path) => files.has(path));
}

/** Keeps a page of the list. What is no page of this release is refused. */
async function keepPage(cache: Cache, path: string, answer: Response): Promise<void> {
  const isPage = path === '' || path.endsWith('/');
  if (!isWhole(answer) || (isPage && !isOfThisRelease(await answer.clone().text())))
    throw new Error(`not a page of this release: ${path}`);
  await cache.put(home + path, answer);
}

/** Fetches a page past what the browser remembers of it. No redirect is followed. */
function fetchPage(path: string): Promise<Response> {
  return fetch(home + path, { cache: 'no-cache', redirect: 'error', priority: 'low' });
}

/**
 * Fetches the release, one file after the other, so that nothing that somebody waits for comes later
 * because of it. What an earlier release has is taken from there. All of it, or nothing is left.
 */
async function install(): Promise<void> {
  const earlier = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== COPIES);
  const cache = await caches.open(COPIES);
  try {
    for (const [path, integrity] of files) {
      const known = await caches.match(home + path, { ignoreVary: true });
      const answer = known ?? (await fetch(home + path, { integrity, priority: 'low' }));
      if (!isWhole(answer)) throw new Error(`not whole: ${path}`);
      await cache.put(home + path, answer);
    }
    for (const path of release.ahead) await keepPage(cache, path, await fetchPage(path));
    // Pages that somebody read before stay at hand, as they are now.
    for (const name of earlier)
      for (const { url } of await (await caches.open(name)).keys()) {
        const path = placeOf(url) ?? '';
        if (release.read.includes(path))
          await keepPage(cache, path, await fetchPage(path)).catch(() => undefined);
      }
  } catch (error) {
    await caches.delete(COPIES);
    throw error;
  }
}

async function activate(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(OURS) && name !== COPIES) await caches.delete(name);
  // The page that is open now works without a network too.
  await worker.clients.claim();
}

/**
 * From the network, and from the device when that fails, is slow or is broken. No navigation preload: where
 * that fails, Firefox shows its own error whatever the worker answers (Workbox, issue 3134).
 */
async function pageFor(event: Asking, path: string): Promise<Response> {
  const network = fetch(event.request);
  const kept = network.then(async (answer) => {
    const copy = pages.has(path) && isWhole(answer) ? answer.clone() : undefined;
    const cache = await copies();
    if (copy && cache) await keepPage(cache, path, copy);
  });
  // What is not kept can be asked for again.
  event.waitUntil(kept.catch(() => undefined));
  const patience = new Promise<undefined>((resolve) => setTimeout(resolve, LONG_ENOUGH, undefined));
  const answer = await Promise.race([network, patience]).catch(() => undefined);
  if (answer !== undefined && answer.status < 500) return answer;
  const copy = await keptAt(path);
  if (copy !== undefined) return copy;
  return network.catch(async () => (await keptAt(release.offline)) ?? Response.error());
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = placeOf(request.url);
  if (path === undefined || request.method !== 'GET' || request.headers.has('range')) return;
  if (files.has(path)) event.respondWith(keptAt(path).then((copy) => copy ?? fetch(request)));
  // A page in a frame is none of ours to keep, and the page that others may frame is left alone.
  else if (request.destination === 'document' ? !path.startsWith('embed/') : isBeside(path))
    event.respondWith(pageFor(event, path));
});

/** Whether it is a file beside the pages: an icon, or what a device needs to install the site. */
function isBeside(path: string): boolean {
  return path !== '' && !path.endsWith('/') && pages.has(path);
}

// An open page asks a waiting release what it holds, and tells its reader when it is older itself.
worker.addEventListener('message', ({ source }) =>
  source?.postMessage({ files: [...files.keys()], words: release.words }),
);
