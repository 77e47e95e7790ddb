import { expect, it } from 'vitest';
import { headersFile } from '../../src/site/finish/headers.ts';
import { headersFor, rulesOf } from './headers.ts';

const rules = rulesOf(headersFile("default-src 'none'", '/'));

it('sends every page the headers of the widest rule', () => {
  const sent = headersFor(rules, '/privacy/');
  expect(sent['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'");
  expect(sent['cross-origin-resource-policy']).toBe('same-origin');
  expect(sent['cache-control']).toBeUndefined();
});

it('adds those of a narrower rule', () => {
  const sent = headersFor(rules, '/_astro/a.12345678.js');
  expect(sent['cache-control']).toContain('immutable');
  expect(sent['x-frame-options']).toBe('DENY');
});

it('takes away what a narrower rule takes away, and puts its own in the place', () => {
  expect(headersFor(rules, '/beeld/a.png')['cross-origin-resource-policy']).toBe('cross-origin');
});

it('joins what two rules say', () => {
  const two = rulesOf('/*\n  X-A: 1\n/a\n  X-A: 2\n');
  expect(headersFor(two, '/a')).toEqual({ 'x-a': '1, 2' });
  expect(headersFor(two, '/b')).toEqual({ 'x-a': '1' });
});
