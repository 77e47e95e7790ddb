import { arrivalsAt, DAYS, deploysOf, MONTH, type Arrival, type Deploy } from './arrivals.ts';
import type { Assumptions, Depth } from './assumptions.ts';

/** A file of the site as a visit asks for it. */
export interface SiteFile {
  /** Without the hash of its content. */
  readonly name: string;
  /** Bytes of an answer, headers included, and of its headers alone. */
  readonly bytes: number;
  readonly headers: number;
  /** Whether a browser keeps it for good; what it does not, it asks for again at each visit. */
  readonly immutable: boolean;
}

export interface Site {
  readonly files: readonly SiteFile[];
  /** What a visit asks for, by how far it goes: places in `files`. */
  readonly visits: Readonly<Record<Depth, readonly number[]>>;
  /** For each kind of change to the site, the files that then have another content, by name. */
  readonly changes: readonly ReadonlySet<string>[];
}

/** What happened in the second month. */
export interface Traffic {
  readonly visits: number;
  /** Files that visits needed, and those that the browser had. */
  readonly needs: number;
  readonly browserHits: number;
  /** Requests that reached a node, and those that it answered by itself. */
  readonly requests: number;
  readonly nodeHits: number;
  /** Bytes sent to visitors, and by the origin to nodes. */
  readonly bytes: number;
  readonly originBytes: number;
}

type Counts = { -readonly [K in keyof Traffic]: Traffic[K] };

/** For each file, its version after so many deploys. */
function versionsOf(site: Site, deploys: readonly Deploy[]): readonly Int32Array[] {
  const versions = [new Int32Array(site.files.length)];
  for (const { change } of deploys) {
    const next = Int32Array.from(versions.at(-1) ?? []);
    site.files.forEach(({ name }, i) => {
      if (site.changes[change]?.has(name)) next[i] = (next[i] ?? 0) + 1;
    });
    versions.push(next);
  }
  return versions;
}

/** One node of the CDN and the browsers of all who come to it. */
function visitNode(
  site: Site,
  assumed: Assumptions,
  arrivals: readonly Arrival[],
  deploys: readonly Deploy[],
  counts: Counts,
): void {
  const versions = versionsOf(site, deploys);
  const held = site.files.map(() => ({ version: -1, used: -Infinity }));
  const browsers = new Map<number, Int32Array>();
  let online = 0;
  for (const { time, person, depth, kept } of arrivals) {
    while ((deploys[online]?.time ?? DAYS) <= time) online += 1;
    const current = versions[online];
    const had = kept ? browsers.get(person) : undefined;
    const has = had ?? new Int32Array(site.files.length).fill(-1);
    browsers.set(person, has);
    const counted = time >= MONTH ? 1 : 0;
    counts.visits += counted;
    for (const i of site.visits[depth]) {
      const [file, version, copy] = [site.files[i], current?.[i] ?? 0, held[i]];
      if (file === undefined || copy === undefined) throw new Error(`no file ${i}`);
      const isSame = has[i] === version;
      has[i] = version;
      counts.needs += counted;
      if (isSame && file.immutable) {
        counts.browserHits += counted;
        continue;
      }
      const isHeld = copy.version === version && time - copy.used <= assumed.nodeDays;
      copy.version = version;
      copy.used = time;
      counts.requests += counted;
      counts.nodeHits += isHeld ? counted : 0;
      // Nothing new: the answer is headers only.
      counts.bytes += counted * (isSame ? file.headers : file.bytes);
      counts.originBytes += isHeld ? 0 : counted * file.bytes;
    }
  }
}

/** Two months of visits, of which the second is counted: with warm caches. */
export function simulate(site: Site, assumed: Assumptions, seed: number): Traffic {
  const none = { visits: 0, needs: 0, browserHits: 0, requests: 0, nodeHits: 0 };
  const counts: Counts = { ...none, bytes: 0, originBytes: 0 };
  const deploys = deploysOf(assumed.deploys, site.changes.length, seed);
  for (let node = 0; node < assumed.nodes; node += 1)
    visitNode(site, assumed, arrivalsAt(node, assumed, seed), deploys, counts);
  return counts;
}

/** Of the files that visits need: had by the browser. */
export function browserRatio({ needs, browserHits }: Traffic): number {
  return browserHits / needs;
}

/** Of the requests that reach the CDN: answered there. */
export function nodeRatio({ requests, nodeHits }: Traffic): number {
  return nodeHits / requests;
}

/** Requests that the origin has to answer. */
export function originRequests({ requests, nodeHits }: Traffic): number {
  return requests - nodeHits;
}
