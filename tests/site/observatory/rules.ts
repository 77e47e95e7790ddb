/** A copy of the rules on headers and scripts; `scan.ts` names the source, its version and date. */
import { find } from '../html.ts';
import { policyOfAll } from './csp.ts';
import type { Scanned, Verdict } from './scan.ts';

type Rule = (scanned: Scanned) => Verdict;
/** What was found, and its points. */
type Found = readonly [found: string, points: number];

function rule(name: string, judge: (scanned: Scanned) => Found): Rule {
  return (scanned) => {
    const [found, points] = judge(scanned);
    return { rule: name, found, points };
  };
}

function sent({ headers }: Scanned, name: string): readonly string[] {
  return headers.get(name) ?? [];
}

/** A header of one word: each word that counts with its points; absent is 0, anything else is wrong. */
function oneWord(name: string, words: Readonly<Record<string, number>>): Rule {
  return rule(name, (scanned) => {
    const values = sent(scanned, name);
    const [value = ''] = values;
    if (values.length === 0) return ['not-implemented', 0];
    const points = values.length === 1 ? words[value.trim().toLowerCase()] : undefined;
    return points === undefined ? ['header-invalid', -5] : [`implemented-with-${value}`, points];
  });
}

/** Any cookie counts as the worst that the Observatory knows: the site has no use for one. */
const cookies = rule('cookies', (scanned) =>
  sent(scanned, 'set-cookie').length === 0 ? ['cookies-not-found', 0] : ['cookies-found', -40],
);

/** Answering every site by name, with its cookies, is the one thing that counts. */
const cors = rule('cross-origin-resource-sharing', (scanned) => {
  const [origin] = sent(scanned, 'access-control-allow-origin');
  const [credentials] = sent(scanned, 'access-control-allow-credentials');
  if (origin === undefined) return ['not-implemented', 0];
  return origin !== '*' && credentials?.trim().toLowerCase() === 'true'
    ? ['implemented-with-universal-access', -50]
    : ['implemented', 0];
});

const redirection = rule('redirection', ({ host }) =>
  host.redirects ? ['redirection-to-https', 0] : ['redirection-missing', -20],
);

const PRIVATE = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];
const TALKATIVE = [
  'origin',
  'origin-when-cross-origin',
  'unsafe-url',
  'no-referrer-when-downgrade',
];

/** The last word that a browser knows is the one that it obeys; that of the page comes last. */
const referrer = rule('referrer-policy', (scanned) => {
  const meta = find(scanned.tags, 'meta', { name: 'referrer' })?.attributes.get('content') ?? [];
  const values = [...sent(scanned, 'referrer-policy'), meta]
    .flat()
    .flatMap((value) => value.split(',').map((one) => one.trim().toLowerCase()));
  if (values.length === 0) return ['not-implemented', 0];
  const last = values.findLast((value) => [...PRIVATE, ...TALKATIVE].includes(value));
  if (last === undefined) return ['header-invalid', -5];
  return PRIVATE.includes(last) ? ['private', 5] : ['unsafe', -5];
});

/** Half a year, as the Observatory counts it. In seconds. */
const HALF_A_YEAR = 15_552_000;

const hsts = rule('strict-transport-security', (scanned) => {
  const [value] = sent(scanned, 'strict-transport-security');
  const age = Number(/(?:^|;)\s*max-age=(\d+)/i.exec(value ?? '')?.[1]);
  if (scanned.host.preloaded) return ['preloaded', 5];
  if (value === undefined) return ['not-implemented', -20];
  if (Number.isNaN(age) || value.includes(',')) return ['header-invalid', -20];
  return age < HALF_A_YEAR ? ['less-than-six-months', -10] : ['at-least-six-months', 0];
});

/** Scripts that stand in the page itself are held to their hash by the policy. */
const sri = rule('subresource-integrity', ({ tags }) => {
  const scripts = tags.filter(({ name }) => name === 'script');
  const fetched = scripts.filter(({ attributes }) => attributes.has('src'));
  const foreign = fetched.filter(({ attributes }) =>
    /^(https?:)?\/\//.test(attributes.get('src') ?? ''),
  );
  const held = (list: typeof fetched) =>
    list.length > 0 && list.every(({ attributes }) => attributes.has('integrity'));
  if (scripts.length === 0) return ['no-scripts-loaded', 0];
  if (foreign.some(({ attributes }) => !attributes.get('src')?.startsWith('https:')))
    return held(foreign) ? ['not-loaded-securely', -20] : ['none-and-not-loaded-securely', -50];
  if (foreign.length > 0 && !held(foreign)) return ['external-scripts-without', -5];
  return held(fetched) ? ['implemented', 5] : ['all-scripts-from-secure-origin', 0];
});

const sniffing = rule('x-content-type-options', (scanned) =>
  sent(scanned, 'x-content-type-options')[0]?.trim().toLowerCase() === 'nosniff'
    ? ['nosniff', 0]
    : ['not-implemented-or-invalid', -5],
);

const framing = rule('x-frame-options', (scanned) => {
  if (policyOfAll(scanned)?.has('frame-ancestors')) return ['implemented-via-csp', 5];
  const [value] = sent(scanned, 'x-frame-options').map((one) => one.trim().toLowerCase());
  if (value === 'deny' || value === 'sameorigin') return ['sameorigin-or-deny', 5];
  return value?.startsWith('allow-from')
    ? ['allow-from-origin', 0]
    : ['not-implemented-or-invalid', -20];
});

/** All but the policy for content, which has a file of its own. */
export const RULES: readonly Rule[] = [
  cookies,
  cors,
  redirection,
  referrer,
  hsts,
  sri,
  sniffing,
  framing,
  oneWord('cross-origin-resource-policy', {
    'same-origin': 10,
    'same-site': 10,
    'cross-origin': 0,
  }),
  oneWord('cross-origin-embedder-policy', {
    'require-corp': 10,
    credentialless: 10,
    'unsafe-none': 0,
  }),
  oneWord('cross-origin-opener-policy', {
    'same-origin': 10,
    'same-origin-allow-popups': 10,
    'noopener-allow-popups': 10,
    'unsafe-none': 0,
  }),
];
