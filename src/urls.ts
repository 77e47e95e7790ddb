/** The base path of this build, always ending in a slash. */
const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The address of a path such as '/resultaat/': every internal link is made here. */
export function url(path: `/${string}`): string {
  return BASE + path.slice(1);
}

/** The absolute address on this page's own host. Nothing that a visitor brings becomes part of it. */
export function ownAddress(path: `/${string}`): string {
  return location.origin + url(path);
}

/** The absolute address on the host of content/site.yaml: for readers outside the site. */
export function absolute(path: `/${string}`): string {
  return new URL(url(path), import.meta.env.SITE).href;
}

/** The site's address as people write it: 'aanhetroer.example' or 'school.example/zelftest'. */
export function writtenAddress(): string {
  return absolute('/').replace(/^https:\/\/|\/$/g, '');
}
