import { describe, expect, it } from 'vitest';
import { headersAt, rulesOf } from '../../support/headers.ts';
import { tagsOf } from '../html.ts';
import { isFramed, pagesOf, readBuilt } from '../site.ts';
import type { Host, Scanned, Verdict } from './scan.ts';
import { scoreOf, verdictsOn } from './scan.ts';

const rules = rulesOf(readBuilt('_headers'));
/** Redirects like any host; on no list, for that binds a keeper's whole domain for years. */
const HOST: Host = { redirects: true, preloaded: false };
const pages = pagesOf();

const scannedAt = (address: string, html: string, host = HOST): Scanned => ({
  headers: headersAt(rules, address),
  tags: tagsOf(html),
  host,
});
const start = pages.find(({ address }) => address === '/');
const sound = scannedAt('/', start?.html ?? '');

/** The same page, with one header changed; null takes it away. */
function withHeader(name: string, value: string | null, from = sound): Scanned {
  const headers = new Map(from.headers);
  if (value === null) headers.delete(name);
  else headers.set(name, [value]);
  return { ...from, headers };
}

/** Without the policy in the page, so that the one in the header counts alone. */
const bare: Scanned = { ...sound, tags: tagsOf('<script>1</script>') };
const underPolicy = (value: string | null) => withHeader('content-security-policy', value, bare);
const POLICY = "default-src 'none'; frame-ancestors 'none'; script-src 'self'";
const HSTS = 'strict-transport-security';
const SNIFFING = 'x-content-type-options';
const SRI = 'subresource-integrity';
const [CORP, COEP, COOP] = [
  'cross-origin-resource-policy',
  'cross-origin-embedder-policy',
  'cross-origin-opener-policy',
];

describe('the score of the HTTP Observatory', () => {
  it.each(pages)('is 150 for $address', ({ address, html }) => {
    const verdicts = verdictsOn(scannedAt(address, html));
    expect(verdicts.filter(({ points }) => points < 0)).toEqual([]);
    // Ten points are for letting no other site frame it.
    expect(scoreOf(verdicts)).toBeGreaterThanOrEqual(isFramed({ address }) ? 140 : 150);
  });

  it('leaves out three times five: cookies, the list of browsers, a hash for each script file', () => {
    const points = (verdicts: readonly Verdict[]) => verdicts.map(({ points: one }) => one);
    expect(points(verdictsOn(sound)).filter((one) => one > 0)).toEqual([10, 5, 5, 10, 10, 10]);
    const listed = verdictsOn({ ...sound, host: { ...HOST, preloaded: true } });
    expect(scoreOf(listed)).toBe(scoreOf(verdictsOn(sound)) + 5);
    const hashed = tagsOf('<script src="/a.js" integrity="sha384-x"></script>');
    expect(scoreOf(verdictsOn({ ...sound, tags: hashed }))).toBe(155);
  });
});

const CSP = 'content-security-policy';
const foreign = (script: string): Scanned => ({ ...sound, tags: tagsOf(script) });

describe('what is found earns or costs its points', () => {
  it.each([
    ['no policy', underPolicy(null), CSP, 'not-implemented', -25],
    ['a directive twice', underPolicy("img-src 'self'; img-src *"), CSP, 'invalid', -25],
    ['inline beside a hash', underPolicy(`${POLICY} 'unsafe-inline' 'sha256-x'`), CSP, 'none', 10],
    ['inline scripts', underPolicy(`${POLICY} 'unsafe-inline'`), CSP, 'unsafe-inline', -20],
    ['no word on scripts', underPolicy("img-src 'self'"), CSP, 'unsafe-inline', -20],
    ['any script', underPolicy(`${POLICY} https:`), CSP, 'unsafe-inline', -20],
    ['http', underPolicy(`${POLICY}; connect-src http://a.example`), CSP, 'scheme', -20],
    ['eval', underPolicy(`${POLICY} 'unsafe-eval'`), CSP, 'unsafe-eval', -10],
    ['strict-dynamic alone', underPolicy(`${POLICY} 'strict-dynamic'`), CSP, 'invalid', -25],
    ['pictures over http', underPolicy(`${POLICY}; img-src http://a.example`), CSP, 'passive', -10],
    ['inline styles', underPolicy(`${POLICY}; style-src data:`), CSP, 'style-src-only', 0],
    ['a wider default', underPolicy("default-src 'self'"), CSP, 'no-unsafe', 5],
    ['a cookie', withHeader('set-cookie', 'a=b'), 'cookies', 'found', -40],
    ['no referrer policy', withHeader('referrer-policy', null, bare), 'referrer-policy', 'not', 0],
    [
      'a referrer',
      withHeader('referrer-policy', 'no-referrer, origin', bare),
      'referrer-policy',
      'unsafe',
      -5,
    ],
    ['no hsts', withHeader(HSTS, null), HSTS, 'not-implemented', -20],
    ['a short hsts', withHeader(HSTS, 'max-age=1'), HSTS, 'less-than', -10],
    ['a broken hsts', withHeader(HSTS, 'max-age=x'), HSTS, 'invalid', -20],
    ['sniffing', withHeader(SNIFFING, null), SNIFFING, 'not-implemented', -5],
    ['a broken resource policy', withHeader(CORP, 'x'), CORP, 'invalid', -5],
    ['no embedder policy', withHeader(COEP, null), COEP, 'not-implemented', 0],
    ['an opener', withHeader(COOP, 'unsafe-none'), COOP, 'unsafe-none', 0],
    [
      'frames',
      withHeader('x-frame-options', null, underPolicy("img-src 'self'")),
      'x-frame-options',
      'invalid',
      -20,
    ],
    ['no https', { ...sound, host: { ...HOST, redirects: false } }, 'redirection', 'missing', -20],
    ['a foreign script', foreign('<script src="//a.example/"></script>'), SRI, 'none', -50],
    [
      'an script without a hash',
      foreign('<script src="https://a.example/"></script>'),
      SRI,
      'ext',
      -5,
    ],
  ] as const)('%s', (_, scanned, name, found, points) => {
    const verdict = verdictsOn(scanned).find((one) => one.rule === name);
    expect(verdict?.found).toContain(found);
    expect(verdict?.points).toBe(points);
  });

  it('and under 90 nothing extra counts', () => {
    const verdict = (points: number): Verdict => ({ rule: '', found: '', points });
    expect(scoreOf([-10, 10, 10].map(verdict))).toBe(110);
    expect(scoreOf([-15, 10, 10].map(verdict))).toBe(85);
    expect(scoreOf([-60, -60].map(verdict))).toBe(0);
  });
});
