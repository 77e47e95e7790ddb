import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { policyOf, withPolicy } from '../../../../src/site/finish/policy.ts';

function hash(body: string): string {
  return `'sha256-${createHash('sha256').update(body).digest('base64')}'`;
}

/** The sources of one directive. */
function sources(html: string, directive: string): readonly string[] {
  const parts = policyOf(html)
    .split('; ')
    .map((part) => part.split(' '));
  return parts.find(([name]) => name === directive)?.slice(1) ?? [];
}

describe('the policy of a page', () => {
  it('allows only our own files for a page without inline code', () => {
    expect(sources('<html><head></head></html>', 'default-src')).toEqual(["'none'"]);
    expect(sources('<html><head></head></html>', 'script-src')).toEqual(["'self'"]);
    expect(sources('<html><head></head></html>', 'style-src')).toEqual(["'self'"]);
  });

  it.each([
    ['a module', '<script type="module">a()</script>'],
    ['a plain script', '<script>a()</script>'],
    ['a script with other attributes', '<script data-src="b" async>a()</script>'],
  ])('knows %s by its content', (_, html) => {
    expect(sources(html, 'script-src')).toEqual(["'self'", hash('a()')]);
  });

  it('hashes to the byte, including whitespace', () => {
    const body = '\n  a("é – ’");\n';
    expect(sources(`<script>${body}</script>`, 'script-src')).toContain(hash(body));
    expect(sources(`<style media="print">${body}</style>`, 'style-src')).toContain(hash(body));
  });

  it.each([
    ['data', '<script type="application/json">{}</script>'],
    ['a file', '<script type="module" src="/a.js"></script>'],
  ])('has no hash for %s', (_, html) => {
    expect(sources(html, 'script-src')).toEqual(["'self'"]);
  });

  it('lets only a page on which people do something name the worker', () => {
    const page = '<html><script>a()</script></html>';
    expect(sources(page, 'trusted-types')).toEqual(["'none'"]);
    const begun = '<html data-boot="/_astro/app.js"></html>';
    const at = '<script type="module" src="/_astro/a.js"></script>';
    for (const html of [begun, at, page + at])
      expect(sources(html, 'trusted-types')).toEqual(['sw']);
  });

  it('names a repeated hash once, and in a fixed order', () => {
    const [a, b] = ['<style>a{}</style>', '<style>b{}</style>'];
    expect(policyOf(a + b + a)).toBe(policyOf(b + a));
  });
});

describe('a page with its policy', () => {
  it.each([
    ['<html><head><meta charset="utf-8"><title>a</title>', '<meta charset="utf-8">'],
    ['<html><head><meta charset=utf-8><title>a</title>', '<meta charset=utf-8>'],
    ['<html><head><style>a{}</style><title>a</title>', '<head>'],
  ])('%s has it right after %s', (html, before) => {
    const meta = `<meta http-equiv="content-security-policy" content="${policyOf(html)}">`;
    expect(withPolicy(html)).toBe(html.replace(before, before + meta));
  });

  it('is not made from a page without a head', () => {
    expect(() => withPolicy('<p>a</p>')).toThrow(/no <head>/);
  });
});
