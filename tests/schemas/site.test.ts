import { describe, expect, it } from 'vitest';
import { exampleAddressWarning } from '../../src/build/content/exampleAddress.ts';
import { afterChange, edited, expectTold, replaced } from './contentCopy.ts';

const FILE = 'site.yaml';
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
  ])('is an origin and nothing more: %s is told', (address) => {
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

  it('cannot be left out, and nothing unknown stands beside it', () => {
    const lines = afterChange(replaced(FILE, 'address:', 'adres:'));
    expectTold(lines, FILE, 'address', 'Voeg het veld address toe');
    expectTold(lines, FILE, 'het veld adres is hier onbekend');
  });
});

describe('the address that came with the code', () => {
  it('is warned about, and an own address is not', () => {
    expect(exampleAddressWarning('https://aanhetroer.example')).toContain('content/site.yaml');
    expect(exampleAddressWarning('https://example.nl')).toBeNull();
  });
});
