import { describe, expect, it } from 'vitest';
import { headersAt, rulesOf } from '../support/headers.ts';
import { internetNlFailures } from './internetNl.ts';
import { isFramed, pagesOf, readBuilt } from './site.ts';

const rules = rulesOf(readBuilt('_headers'));
const sound = headersAt(rules, '/');
const policy = sound.get('content-security-policy')?.[0] ?? '';

/** What the one page that other sites may frame fails, and must. */
const MAY_BE_FRAMED = [
  'has-host-without-scheme',
  'has-invalid-host',
  'missing-invalid-frame-ancestors',
  'x-frame-options',
];

const failuresWith = (name: string, value: string) =>
  internetNlFailures(new Map([...sound, [name, [value]]]));
const underPolicy = (value: string) => failuresWith('content-security-policy', value);

describe('the headers by the rules of Internet.nl', () => {
  it.each(pagesOf())('have no failure on $address', ({ address }) => {
    const failures = internetNlFailures(headersAt(rules, address));
    expect(failures).toEqual(isFramed({ address }) ? MAY_BE_FRAMED : []);
  });

  it.each([
    ["script-src 'unsafe-inline'", 'has-unsafe-inline'],
    ["script-src 'unsafe-eval'", 'has-unsafe-eval'],
    ["style-src 'unsafe-hashes'", 'has-unsafe-hashes'],
    ['img-src http:', 'has-http'],
    ['img-src http://a.example', 'has-http'],
    ['img-src https:', 'has-bare-https'],
    ['img-src a.example', 'has-host-without-scheme'],
    ['img-src https://*', 'has-invalid-host'],
    ['script-src data:', 'has-data'],
    ['object-src data:', 'has-data'],
    ["default-src 'self' https://a.example", 'missing-invalid-default-src'],
    ["base-uri 'self' 'none'", 'missing-invalid-base-uri'],
    ['frame-src https://a.example', 'missing-invalid-frame-src'],
    ['frame-ancestors https://a.example', 'missing-invalid-frame-ancestors'],
    ['form-action https://a.example', 'missing-invalid-form-action'],
  ])('see %s', (directive, failure) => {
    const [name = ''] = directive.split(' ');
    const others = policy.split('; ').filter((one) => !one.startsWith(`${name} `));
    expect(underPolicy([...others, directive].join('; '))).toEqual([failure]);
  });

  it.each(['default-src', 'base-uri', 'frame-ancestors', 'form-action'])('miss %s', (name) => {
    const others = policy.split('; ').filter((one) => !one.startsWith(name));
    expect(underPolicy(others.join('; '))).toContain(`missing-invalid-${name}`);
  });

  it('see what the other headers lack', () => {
    expect(internetNlFailures(new Map())).toEqual([
      'no-policy',
      'hsts',
      'x-frame-options',
      'x-content-type-options',
      'referrer-policy',
    ]);
    expect(failuresWith('strict-transport-security', 'max-age=31535999')).toEqual(['hsts']);
    expect(failuresWith('referrer-policy', 'no-referrer, origin')).toEqual(['referrer-policy']);
  });
});
