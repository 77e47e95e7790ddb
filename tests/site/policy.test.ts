import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { find, type Tag } from './html.ts';
import { isFramed, pagesOf } from './site.ts';

const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
};

function sources(tags: readonly Tag[]): string {
  const hashes = tags.map(({ body }) => createHash('sha256').update(body, 'utf8').digest('base64'));
  return ["'self'", ...[...new Set(hashes)].map((hash) => `'sha256-${hash}'`).sort()].join(' ');
}

/** The directives of a policy, each with its sources in a fixed order. */
function directives(policy: string): Record<string, string> {
  const entries = policy.split(';').map((directive) => {
    const [name = '', ...values] = directive.trim().split(/\s+/);
    return [name, values.sort().join(' ')] as const;
  });
  return Object.fromEntries(entries);
}

const isScript = (tag: Tag) => tag.name === 'script';
/** Data for our own script, and data for search engines: no browser runs either. */
const isData = ({ attributes }: Tag) =>
  /^application\/(ld\+)?json$/.test(attributes.get('type') ?? '');

/** The page for bloggers shows the test in a frame, from this site and no other. */
const FRAMING = /\/insluiten\/$/;

describe.each(pagesOf())('the policy of $address', ({ address, html, tags }) => {
  const isFraming = FRAMING.test(address);
  const scripts = tags.filter(isScript);
  const meta = find(tags, 'meta', { 'http-equiv': 'content-security-policy' });
  const policy = meta?.attributes.get('content') ?? '';

  it('is first in the head, after the charset', () => {
    const head = tags.findIndex(({ name }) => name === 'head');
    const [charset, next] = tags.slice(head + 1);
    expect(charset?.attributes.has('charset')).toBe(true);
    expect(next).toBe(meta);
    expect(html.match(/content-security-policy/gi)).toHaveLength(1);
  });

  it('allows what trust.md allows, and what stands in the page by its hash', () => {
    const inline = scripts.filter((tag) => !tag.attributes.has('src') && !isData(tag));
    // Where people do something the worker may be started; its address is the only one made from text.
    const starts = /<html[^>]* data-boot=|<script type="module" src=/.test(html);
    expect(directives(policy)).toEqual({
      ...POLICY,
      ...(isFraming && { 'frame-src': "'self'" }),
      'trusted-types': starts ? 'sw' : "'none'",
      'script-src': sources(inline),
      'style-src': sources(tags.filter(({ name }) => name === 'style')),
    });
  });

  it('has no unsafe source', () => {
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:|nonce-/);
  });

  it('blocks nothing that the page uses', () => {
    const blocked = tags.flatMap(({ name, attributes }) =>
      [...attributes].flatMap(([key, value]) =>
        key === 'style' || key.startsWith('on') || /^\s*(javascript|data|blob):/i.test(value)
          ? [`<${name} ${key}="${value}">`]
          : [],
      ),
    );
    expect(blocked).toEqual([]);
    const foreign = tags.filter(({ name }) => ['base', 'iframe', 'object', 'embed'].includes(name));
    const framed = foreign.map((tag) => `${tag.name} ${tag.attributes.get('src') ?? ''}`);
    expect(framed).toEqual(isFraming ? ['iframe /embed/'] : []);
  });

  it('covers modules, one script that runs at once, and one block of data only', () => {
    const others = scripts.filter(({ attributes }) => attributes.get('type') !== 'module');
    const [atOnce, ...more] = others.filter((tag) => !isData(tag));
    if (isFramed({ address })) return void expect([atOnce, more]).toEqual([undefined, []]);
    expect(atOnce?.body).toContain('"running"');
    expect(atOnce?.body.length).toBeLessThanOrEqual(1_000);
    expect(more).toEqual([]);
    const own = others.filter(({ attributes }) => attributes.get('type') === 'application/json');
    const data = own.map(({ attributes }) => attributes.get('id'));
    expect(data.join()).toMatch(/^(page-data)?$/);
  });
});
