import { describe, expect, it } from 'vitest';
import { directivesOf, header, headersAt, rulesOf } from '../support/headers.ts';
import { find } from './html.ts';
import { DIST, filesOf, isFramed, pagesOf, readBuilt, SUBSITE } from './site.ts';

describe.each([
  ['/', DIST],
  [SUBSITE.base, SUBSITE.folder],
])('the headers of the site under %s', (base, folder) => {
  const text = readBuilt('_headers', folder);
  const rules = rulesOf(text);
  const policy = header(rules.get(`${base}*`), 'Content-Security-Policy');
  const directives = directivesOf(policy);
  const sent = (address: string, name: string) => headersAt(rules, address).get(name)?.join() ?? '';

  it('allow whatever the policy of any page allows: a browser obeys both', () => {
    const pages = pagesOf(folder, base);
    expect(pages.length).toBeGreaterThan(5);
    for (const { address, tags } of pages) {
      const directives = directivesOf(sent(address, 'content-security-policy'));
      const meta = find(tags, 'meta', { 'http-equiv': 'content-security-policy' });
      const own = directivesOf(meta?.attributes.get('content') ?? '');
      for (const [name, values] of own) {
        const missing = [...values].filter(
          (value) => value !== "'none'" && !directives.get(name)?.has(value),
        );
        expect(missing, `${name} of ${address}`).toEqual([]);
      }
    }
  });

  it('open no door, and let nobody frame the site', () => {
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:|nonce-/);
    expect(directives.get('frame-ancestors')).toEqual(new Set(["'none'"]));
    expect(directives.get('default-src')).toEqual(new Set(["'none'"]));
  });

  it('let other sites frame one page, and no other', () => {
    const pages = pagesOf(folder, base);
    const may = pages.filter(({ address }) => {
      const own = directivesOf(sent(address, 'content-security-policy')).get('frame-ancestors');
      const isOpen = own?.has('*') === true;
      expect(sent(address, 'x-frame-options'), address).toBe(isOpen ? '' : 'DENY');
      expect(own?.size, address).toBe(1);
      return isOpen;
    });
    expect(may.map(({ address }) => address)).toEqual([`${base}embed/`]);
    expect(may.every(isFramed)).toBe(true);
  });

  it('let other sites show or run that page, the loader and the pictures only', () => {
    const corp = (name: string) =>
      sent(base + name.replace(/(^|\/)index\.html$/, '$1'), 'cross-origin-resource-policy');
    const open = filesOf(folder).filter((name) => corp(name) === 'cross-origin');
    const rest = filesOf(folder).filter((name) => corp(name) === 'same-origin');
    expect(open.length + rest.length).toBe(filesOf(folder).length);
    expect(open.filter((name) => !name.startsWith('beeld/'))).toEqual([
      'embed/index.html',
      'insluiten/v1.js',
    ]);
  });

  it('stay within what hosts read: 100 rules, 2,000 characters a line, 25 hashes', () => {
    expect(rules.size).toBeLessThanOrEqual(100);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(2_000);
    expect(policy.match(/'sha256-/g)?.length ?? 0).toBeLessThanOrEqual(25);
  });

  it('name every header of the promise', () => {
    const lines = rules.get(`${base}*`);
    expect(header(lines, 'X-Frame-Options')).toBe('DENY');
    expect(header(lines, 'X-Content-Type-Options')).toBe('nosniff');
    expect(header(lines, 'Referrer-Policy')).toBe('no-referrer');
    expect(header(lines, 'Strict-Transport-Security')).toMatch(
      /^max-age=\d{8}; includeSubDomains$/,
    );
    expect(header(lines, 'Cross-Origin-Opener-Policy')).toBe('same-origin');
    expect(header(lines, 'Cross-Origin-Embedder-Policy')).toBe('require-corp');
    expect(header(lines, 'Cross-Origin-Resource-Policy')).toBe('same-origin');
    expect(header(lines, 'Permissions-Policy')).toContain('geolocation=()');
  });

  it('keep for good only what changes its name with its content', () => {
    const kept = [...rules].filter(([, lines]) =>
      header(lines, 'Cache-Control').includes('immutable'),
    );
    expect(kept.length).toBeGreaterThan(0);
    for (const [path] of kept) {
      const under = path.slice(base.length).replace(/\*$/, '');
      const names = filesOf(folder).filter((name) => name.startsWith(under));
      expect(names.length, path).toBeGreaterThan(0);
      for (const name of names) expect(name).toMatch(/\.[\w-]{8}\.(js|css|json|woff2)$/);
    }
  });
});
