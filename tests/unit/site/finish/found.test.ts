import { describe, expect, it } from 'vitest';
import { robotsText, sitemap } from '../../../../src/site/finish/found.ts';

const page = (address: string, more = '') =>
  `<head>${more}<link rel="canonical" href="https://example.nl${address}"></head>`;

describe('the map of the site', () => {
  it('has every page by the address that it names, but for those to leave out', () => {
    const hidden = page('/resultaat/', '<meta name="robots" content="noindex">');
    const map = sitemap([page('/b/'), hidden, page('/a/'), '<head></head>']);
    const found = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
    expect(found).toEqual(['https://example.nl/a/', 'https://example.nl/b/']);
  });

  it('is named in full for who may read everything', () => {
    const text = robotsText({ address: 'https://example.nl' }, '/zelftest/');
    expect(text).toContain('Allow: /\n');
    expect(text).toContain('Sitemap: https://example.nl/zelftest/sitemap.xml\n');
  });
});
