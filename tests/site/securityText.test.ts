import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contactAddress, securityText } from '../../src/site/finish/securityText.ts';
import { loadContent } from '../../src/site/content/load.ts';
import { pagesOf, filesOf, readBuilt, root, SUBSITE } from './site.ts';

const FILE = '.well-known/security.txt';
const { site } = loadContent(join(root, 'content'));

/** The fields of a security.txt, by RFC 9116: a name, a colon, a value. */
function fieldsOf(text: string): readonly (readonly [name: string, value: string])[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [, name = '', value = ''] = /^([A-Za-z-]+): (\S.*)$/.exec(line) ?? [];
      return [name, value] as const;
    });
}

describe('security.txt', () => {
  const fields = fieldsOf(readBuilt(FILE));
  const values = (wanted: string) =>
    fields.filter(([name]) => name === wanted).map(([, value]) => value);

  it('has the fields of RFC 9116 and no other line', () => {
    expect(fields.map(([name]) => name)).toEqual([
      'Contact',
      'Expires',
      'Preferred-Languages',
      'Canonical',
    ]);
    expect(values('Contact')).toEqual([contactAddress(site.contact)]);
    expect(values('Contact')[0]).toMatch(/^(mailto:|https:\/\/)/);
    expect(values('Canonical')).toEqual([`${site.address}/${FILE}`]);
  });

  it('expires on the date of the content, as RFC 3339 writes it', () => {
    expect(values('Expires')).toEqual([`${site.contactUntil}T00:00:00Z`]);
    expect(values('Expires')[0]).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
  });

  it('exists only at the root of a host', () => {
    expect(filesOf(SUBSITE.folder)).not.toContain(FILE);
  });

  it('accepts a page as contact', () => {
    const text = securityText({ ...site, contact: 'https://example.nl/contact' });
    expect(fieldsOf(text)[0]).toEqual(['Contact', 'https://example.nl/contact']);
  });
});

describe('the privacy page', () => {
  it('says who keeps the site, with a link to reach them', () => {
    const page = pagesOf().find(({ address }) => address === '/privacy/');
    const links = page?.tags.filter(({ name }) => name === 'a') ?? [];
    const addresses = links.map(({ attributes }) => attributes.get('href'));
    expect(addresses).toContain(contactAddress(site.contact));
    expect(page?.html).toContain(`${site.keeper} beheert deze site.`);
  });
});
