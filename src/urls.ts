/** The base path the site is built for, always ending in a slash. */
const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The internal address of a path such as '/resultaat/': every link of ours is made here. */
export function url(path: `/${string}`): string {
  return BASE + path.slice(1);
}
