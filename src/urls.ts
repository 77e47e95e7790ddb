/** The base path the site is built for, always ending in a slash. */
const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The internal address of a path such as '/resultaat/': every link of ours is made here. */
export function url(path: `/${string}`): string {
  return BASE + path.slice(1);
}

/** The same in full, on the host that this page came from: nothing that a visitor brings is part of it. */
export function ownAddress(path: `/${string}`): string {
  return location.origin + url(path);
}

/** The same in full, from the address in content/site.yaml: for whoever reads it elsewhere. */
export function absolute(path: `/${string}`): string {
  return new URL(url(path), import.meta.env.SITE).href;
}

/** Where the site stands, as people write it: 'aanhetroer.example' or 'school.example/zelftest'. */
export function writtenAddress(): string {
  return absolute('/').replace(/^https:\/\/|\/$/g, '');
}
