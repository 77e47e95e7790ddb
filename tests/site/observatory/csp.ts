/** A copy of the rules on the security policy; `scan.ts` names the source, its version and date. */
import { find } from '../html.ts';
import type { Scanned, Verdict } from './scan.ts';

type Policy = ReadonlyMap<string, readonly string[]>;

/** Sources that stand for everything, or nearly. */
const BROAD = [
  'ftp:',
  'http:',
  'https:',
  '*',
  'http://*',
  'http://*.*',
  'https://*',
  'https://*.*',
];
const INLINE = ["'unsafe-inline'", 'data:'];
const BY_HASH = /^'(sha256|sha384|sha512|nonce)-/;
const PASSIVE = ['img-src', 'media-src'];
/** A browser obeys these in a header only. */
const HEADER_ONLY = ['frame-ancestors', 'report-uri', 'sandbox'];

/** Null: no policy. A directive that stands in it twice makes the Observatory refuse all of it. */
function parsed(text: string): Policy | null {
  const policy = new Map<string, readonly string[]>();
  for (const part of text.split(';').map((one) => one.trim().toLowerCase())) {
    const [name = '', ...sources] = part.split(/\s+/);
    if (name === '') continue;
    if (policy.has(name)) return null;
    policy.set(name, sources.length === 0 && name.endsWith('-src') ? ["'none'"] : sources);
  }
  return policy.size === 0 ? null : policy;
}

/** What two policies together allow: of a directive that both have, what stands in both. */
function together(first: Policy, second: Policy): Policy {
  const both = new Map(first);
  for (const [name, sources] of second) {
    const shared = (first.get(name) ?? []).filter((source) => sources.includes(source));
    both.set(name, shared.length === 0 ? ["'none'"] : shared);
  }
  return both;
}

/** The sources of a directive as they count: one that names hashes or nonces ignores inline. */
function effective(policy: Policy, name: string): readonly string[] {
  const sources = policy.get(name) ?? policy.get('default-src') ?? ['*'];
  const isByHash = sources.some((source) => BY_HASH.test(source));
  const left = isByHash ? sources.filter((source) => source !== "'unsafe-inline'") : sources;
  return isByHash && left.includes("'strict-dynamic'")
    ? left.filter((source) => source !== "'self'" && !BROAD.some((wide) => source.startsWith(wide)))
    : left;
}

function foundIn(policy: Policy): readonly [found: string, points: number] {
  const [script, style] = [effective(policy, 'script-src'), effective(policy, 'style-src')];
  const has = (sources: readonly string[], wanted: readonly string[]) =>
    sources.some((source) => wanted.includes(source));
  const isPlain = (source: string) => /^(http|ftp):/.test(source);
  const active = [...policy]
    .filter(([name]) => name !== 'script-src' && !PASSIVE.includes(name))
    .flatMap(([, sources]) => sources);
  const passive = PASSIVE.flatMap((name) => policy.get(name) ?? policy.get('default-src') ?? []);

  if (script.includes("'strict-dynamic'") && !script.some((source) => BY_HASH.test(source)))
    return ['csp-header-invalid', -25];
  if (has(script, [...BROAD, ...INLINE]) || has(effective(policy, 'object-src'), BROAD))
    return ['csp-implemented-with-unsafe-inline', -20];
  if ([...active, ...script].some(isPlain)) return ['csp-implemented-with-insecure-scheme', -20];
  if (has([...script, ...style], ["'unsafe-eval'"]))
    return ['csp-implemented-with-unsafe-eval', -10];
  if (passive.some(isPlain))
    return ['csp-implemented-with-insecure-scheme-in-passive-content-only', -10];
  if (has(style, [...BROAD, ...INLINE]))
    return ['csp-implemented-with-unsafe-inline-in-style-src-only', 0];
  return policy.get('default-src')?.join() === "'none'"
    ? ['csp-implemented-with-no-unsafe-default-src-none', 10]
    : ['csp-implemented-with-no-unsafe', 5];
}

/** The policies of a page and its headers as one; `null` when one of them cannot be read. */
export function policyOfAll({ headers, tags }: Scanned): Policy | null | undefined {
  const meta = find(tags, 'meta', { 'http-equiv': 'content-security-policy' });
  const inPage = meta && parsed(meta.attributes.get('content') ?? '');
  const sent = (headers.get('content-security-policy') ?? []).map(parsed);
  const obeyed = inPage && new Map([...inPage].filter(([name]) => !HEADER_ONLY.includes(name)));
  const all = [...sent, ...(meta === undefined ? [] : [obeyed ?? null])];
  if (all.length === 0) return undefined;
  return all.reduce((one, other) => (one && other ? together(one, other) : null));
}

export function cspVerdict(scanned: Scanned): Verdict {
  const policy = policyOfAll(scanned);
  const [found, points] =
    policy === undefined
      ? (['csp-not-implemented', -25] as const)
      : policy === null
        ? (['csp-header-invalid', -25] as const)
        : foundIn(policy);
  return { rule: 'content-security-policy', found, points };
}
