import type { ServedRequest } from '../../support/serve.ts';
import type { Site } from '../fixtures.ts';

/** A file that the build wrote: its address holds nothing but its own name. */
const OWN_FILE = /^\/(?:_astro\/[\w.-]+|teksten\/[\w-]+\.[0-9a-f]+\.json)$/;

const isPlainGet = ({ method, path, received }: ServedRequest): boolean =>
  method === 'GET' && received === '' && OWN_FILE.test(path);

/**
 * What was asked of the host after its first `count` requests, without the plain files that a page
 * fetches in idle moments: those come whenever a busy machine has time.
 */
export function askedSince(site: Site, count: number): readonly string[] {
  return site.requests
    .slice(count)
    .filter((request) => !isPlainGet(request))
    .map(({ method, path }) => `${method} ${path}`);
}
