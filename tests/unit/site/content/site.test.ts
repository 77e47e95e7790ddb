import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../../src/site/content/load.ts';
import { siteWarnings } from '../../../../src/site/content/siteWarnings.ts';
import type { SiteSettings } from '../../../../src/schemas/site.ts';
import {
  afterChange,
  CONTENT,
  edited,
  expectTold,
  replaced,
} from '../../../support/contentCopy.ts';

const FILE = 'site.yaml';
const PRIVACY = 'nl/paginas/privacy.md';
const content = loadContent(CONTENT);
const withAddress = (address: unknown) =>
  edited(FILE, (document) => document.set('address', address));

describe('the address of the site', () => {
  it.each([
    'http://aanhetroer.nl',
    'https://aanhetroer.nl/',
    'https://aanhetroer.nl/test',
    'https://AanHetRoer.nl',
    'https://aanhetroer.nl?x',
    'aanhetroer.nl',
    '',
  ])('is an origin and nothing more: %s is reported', (address) => {
    expectTold(
      withAddress(address),
      FILE,
      '· address:',
      'geen adres van de site',
      'Schrijf https://',
    );
  });

  it.each(['https://aanhetroer.nl', 'https://test.school.nl', 'https://localhost:4321'])(
    'may be %s',
    (address) => expect(withAddress(address)).toEqual([]),
  );

  it('cannot be left out, and has no unknown fields beside it', () => {
    const lines = afterChange(replaced(FILE, 'address:', 'adres:'));
    expectTold(lines, FILE, 'address', 'Voeg het veld address toe');
    expectTold(lines, FILE, 'het veld adres is hier onbekend');
  });
});

describe('the keeper of the site', () => {
  const setTo = (field: string, value: unknown) =>
    edited(FILE, (document) => document.set(field, value));

  it.each(['beheer@school.nl', 'jan.de-vries+roer@mail.school.nl', 'https://school.nl/contact'])(
    'is reached at %s',
    (contact) => expect(setTo('contact', contact)).toEqual([]),
  );

  it.each([
    'beheer',
    'beheer@',
    'beheer@school',
    'a b@school.nl',
    'a@school.nl, b@school.nl',
    'mailto:a@school.nl',
    'http://school.nl/contact',
    'school.nl',
    'https://school.nl/a b',
  ])('is not reached at %s, and that is reported', (contact) => {
    const lines = setTo('contact', contact);
    expectTold(lines, FILE, '· contact:', 'kan geen contactadres zijn', 'Schrijf een mailadres');
  });

  it.each(['2027-02-30', '1-11-2027', '2027-11', 'morgen'])('not until %s', (day) => {
    const lines = setTo('contactUntil', day);
    expectTold(lines, FILE, '· contactUntil:', 'is geen dag', 'zoals 2027-03-31');
  });

  it.each(['keeper', 'contact', 'contactUntil'])('cannot be left out: %s', (field) => {
    const lines = edited(FILE, (document) => document.delete(field));
    expectTold(lines, FILE, field, `Voeg het veld ${field} toe`);
  });

  it('is on the page in words that name both', () => {
    const lines = replaced(PRIVACY, ' bij {contact}', '');
    expectTold(afterChange(lines), PRIVACY, 'ontbreekt {contact}');
  });
});

describe('a blog that visitors come from', () => {
  const withBlogs = (...blogs: readonly object[]) =>
    edited(FILE, (document) => document.set('blogs', blogs));
  const blog = { id: 'sturen', label: 'Sturen', address: 'https://blog.nl/sturen/?p=1' };

  it('may be none at all, and has the whole address of a page', () => {
    expect(withBlogs()).toEqual([]);
    expect(withBlogs(blog, { ...blog, id: 'varen' })).toEqual([]);
  });

  it.each([
    'http://blog.nl/',
    'https://blog.nl',
    'https://Blog.nl/',
    'https://jan:geheim@blog.nl/',
    'javascript:alert(1)',
    '/sturen/',
    '',
  ])('is not at %s, and that is reported', (address) => {
    expectTold(
      withBlogs({ ...blog, address }),
      FILE,
      'geen adres van een blog',
      'Schrijf het hele',
    );
  });

  it('has an id of its own', () => {
    expectTold(withBlogs(blog, { ...blog }), FILE, 'twee blogs hebben hetzelfde id');
    expectTold(withBlogs({ ...blog, id: 'Mijn blog' }), FILE, 'kan geen id zijn');
  });
});

describe('an address that moved', () => {
  const withMoved = (...moved: readonly object[]) =>
    edited(FILE, (document) => document.set('moved', moved));

  it('leads to a page of now', () => {
    expect(withMoved()).toEqual([]);
    expect(withMoved({ from: '/oud/', to: '/over/' }, { from: '/a/b-2/', to: '/over/' })).toEqual(
      [],
    );
  });

  it.each(['oud', '/oud', '/Oud/', '/oud/*', '//elders.nl/', '/a b/', '/', ''])(
    'is not %s, and that is reported',
    (from) => {
      expectTold(withMoved({ from, to: '/over/' }), FILE, 'geen pagina van deze site', 'Schrijf');
      expectTold(withMoved({ from: '/oud/', to: from }), FILE, 'geen pagina van deze site');
    },
  );

  it('leads to one page, at once', () => {
    const twice = [
      { from: '/oud/', to: '/over/' },
      { from: '/oud/', to: '/plan/' },
    ];
    expectTold(withMoved(...twice), FILE, 'staat er twee keer');
    const further = [
      { from: '/oud/', to: '/ouder/' },
      { from: '/ouder/', to: '/plan/' },
    ];
    expectTold(withMoved(...further), FILE, 'zelf verhuisd');
  });
});

describe('the settings that come with the code', () => {
  const today = new Date('2027-01-15T12:00:00Z');
  const own: SiteSettings = {
    address: 'https://example.nl',
    keeper: 'Jan de Vries',
    contact: 'beheer@example.nl',
    contactUntil: '2027-12-31',
    blogs: [{ id: 'sturen', label: 'Sturen', address: 'https://example.nl/sturen/' }],
    moved: [],
  };
  const told = (change: Partial<SiteSettings>) => siteWarnings({ ...own, ...change }, today);

  it('are warned about, and own settings are not', () => {
    expect(told({})).toEqual([]);
    expect(told({ contact: 'https://example.nl/contact' })).toEqual([]);
    expect(siteWarnings(content.site, new Date(content.site.contactUntil))).toHaveLength(5);
  });

  it.each([
    [{ address: 'https://aanhetroer.example' }, 'noemt nog het voorbeeldadres'],
    [{ keeper: 'Stichting Voorbeeld' }, 'als beheerder'],
    [{ contact: 'beheer@aanhetroer.example' }, 'als contact'],
    [{ contact: 'https://aanhetroer.example/over' }, 'als contact'],
    [
      { blogs: [{ id: 'a', label: 'A', address: 'https://blog.example/' }] },
      'noemt nog een verzonnen blog',
    ],
    [{ contactUntil: '2027-01-15' }, 'is voorbij'],
    [{ contactUntil: '2028-01-31' }, 'meer dan een jaar weg'],
  ])('one by one: %j', (change, words) => {
    expect(told(change)).toEqual([expect.stringContaining(words)]);
    expect(told(change)[0]).toContain('content/site.yaml');
  });
});
