import type { Headers } from '../support/headers.ts';

/**
 * What Internet.nl (https://internet.nl) checks of the security headers of a site. The rules are
 * a copy of those in its public source, https://github.com/internetstandards/Internet.nl, commit cec0e01d
 * (14 July 2026), `checks/tasks/http_headers.py`; the names of the failures are its own.
 */
export function internetNlFailures(headers: Headers): readonly string[] {
  const first = (name: string) => headers.get(name)?.join(', ').split(',')[0]?.trim() ?? '';
  const age = Number(/max-age=(\d+)/i.exec(first('strict-transport-security'))?.[1] ?? Number.NaN);
  const fails = (failure: string, isSound: boolean) => (isSound ? [] : [failure]);
  return [
    ...policyFailures(headers.get('content-security-policy') ?? []),
    ...fails('hsts', age >= A_YEAR),
    ...fails('x-frame-options', /^(deny|sameorigin)$/i.test(first('x-frame-options'))),
    ...fails('x-content-type-options', /^nosniff$/i.test(first('x-content-type-options'))),
    ...fails('referrer-policy', GOOD_REFERRERS.includes(lastOf(headers.get('referrer-policy')))),
  ];
}

const A_YEAR = 31_536_000;
/** Two more are allowed, with advice against them. */
const GOOD_REFERRERS = ['no-referrer', 'same-origin'];

function lastOf(values: readonly string[] = []): string {
  return values.join(',').split(',').at(-1)?.trim() ?? '';
}

/** A host by name, with or without what comes before and after it. */
const HOST = /^(?:(?<scheme>.+):\/\/)?(?<host>[^:/']+|\[.+\])(?::(?:\d+|\*))?(?:\/.*)?$/;
/** Directives whose words name no sources. */
const WORDS = [
  'trusted-types',
  'require-trusted-types-for',
  'sandbox',
  'report-to',
  'report-uri',
  'upgrade-insecure-requests',
  'block-all-mixed-content',
  'plugin-types',
];

/** Several policies are taken together: what one allows counts against all. */
function policyFailures(values: readonly string[]): readonly string[] {
  const policy = new Map<string, readonly string[]>();
  for (const part of values.join(',').split(/[;,]/)) {
    const [name = '', ...sources] = part.trim().split(/\s+/);
    if (name !== '') policy.set(name, [...(policy.get(name) ?? []), ...sources]);
  }
  if (policy.size === 0) return ['no-policy'];

  const all = [...policy].filter(([name]) => !WORDS.includes(name)).flatMap(([, list]) => list);
  const hosts = all.flatMap((source): { readonly scheme?: string; readonly host?: string }[] => {
    const found = HOST.exec(source);
    return found?.groups === undefined ? [] : [found.groups];
  });
  const under = (name: string) => policy.get(name) ?? policy.get('default-src') ?? [];
  const isNoneOrSelf = (name: string) => {
    const sources = policy.get(name) ?? [];
    return sources.join() === "'none'" || (sources.length > 0 && sources.every(isSelf));
  };
  const names = (name: string, wanted: (source: string) => boolean) => under(name).some(wanted);
  const isOwn = (source: string) => isSelf(source) || source === "'none'";

  const failures: Readonly<Record<string, boolean>> = {
    'has-unsafe-inline': all.includes("'unsafe-inline'"),
    'has-unsafe-eval': all.includes("'unsafe-eval'"),
    'has-unsafe-hashes': all.includes("'unsafe-hashes'"),
    'has-http':
      all.includes('http:') || hosts.some(({ scheme }) => /^(http|\*)$/.test(scheme ?? '')),
    'has-bare-https': all.includes('https:'),
    'has-host-without-scheme': hosts.some(({ scheme }) => scheme === undefined),
    'has-data': ['object-src', 'script-src'].some((name) => names(name, (one) => one === 'data:')),
    'has-invalid-host': hosts.some(({ host }) => host === '*' || host === '127.0.0.1'),
    // A host of the site's own domain would do too; ours names none, so none may stand there.
    'missing-invalid-default-src': !isNoneOrSelf('default-src'),
    'missing-invalid-base-uri': !isNoneOrSelf('base-uri'),
    'missing-invalid-frame-src': !names('frame-src', isOwn),
    'missing-invalid-frame-ancestors': !(policy.get('frame-ancestors') ?? []).some(isOwn),
    'missing-invalid-form-action': !(policy.get('form-action') ?? []).some(isOwn),
  };
  return Object.keys(failures).filter((failure) => failures[failure]);
}

function isSelf(source: string): boolean {
  return source === "'self'" || source === "'report-sample'";
}
