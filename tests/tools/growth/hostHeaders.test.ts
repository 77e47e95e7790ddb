import { describe, expect, it } from 'vitest';
import { headersFile } from '../../../src/site/finish/headers.ts';
import { hostHeaders, isImmutable } from './hostHeaders.ts';

const headersOf = hostHeaders(headersFile("default-src 'none'", '/'));

describe('the headers that a host sends', () => {
  it('are the general ones on a page, which is asked for again each time', () => {
    const headers = headersOf('/privacy/');
    expect(headers['Content-Security-Policy']).toMatch(/^default-src 'none'; /);
    expect(headers['X-Frame-Options']).toBe('DENY');
    expect(isImmutable(headers)).toBe(false);
  });

  it('let a script and a text be kept for good', () => {
    expect(isImmutable(headersOf('/_astro/app.12345678.js'))).toBe(true);
    expect(isImmutable(headersOf('/teksten/tips.12345678.json'))).toBe(true);
    expect(isImmutable(headersOf('/icon.svg'))).toBe(false);
  });

  it('take a header away before another value is given', () => {
    expect(headersOf('/beeld/start.png')['Cross-Origin-Resource-Policy']).toBe('cross-origin');
    expect(headersOf('/')['Cross-Origin-Resource-Policy']).toBe('same-origin');
  });
});
