import { describe, expect, it } from 'vitest';
import { bytesByKind, foreign, isIcon, totalBytes, type Transfer } from './traffic.ts';

const page: Transfer = { url: 'http://site.test/', kind: 'Document', bytes: 900 };
const script: Transfer = { url: 'http://site.test/a.js', kind: 'Script', bytes: 700 };
const later: Transfer = { url: 'http://site.test/b.js', kind: 'Script', bytes: 400 };
const elsewhere: Transfer = { url: 'http://site.test:81/c.js', kind: 'Script', bytes: 1 };

describe('the traffic of a page', () => {
  it('is summed up, in all and by kind, largest first', () => {
    expect(totalBytes([page, script, later])).toBe(2_000);
    expect([...bytesByKind([page, script, later])]).toEqual([
      ['Script', 1_100],
      ['Document', 900],
    ]);
  });

  it('is foreign when host or port differ', () => {
    expect(foreign([page, script, elsewhere], 'http://site.test')).toEqual([elsewhere]);
  });

  it('knows the icon, which the browser asks for in the background', () => {
    const of = (url: string, kind: string) => isIcon({ url, kind, bytes: 1 });
    expect(of('http://a.test/icon.svg', 'Other')).toBe(true);
    expect(of('http://a.test/favicon.ico', 'Other')).toBe(true);
    expect(of('http://a.test/icon.svg', 'Image')).toBe(false);
    expect(of('http://a.test/manifest.webmanifest', 'Other')).toBe(false);
  });
});
