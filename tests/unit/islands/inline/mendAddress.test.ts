// cspell:ignore Yqtflx
import { describe, expect, it } from 'vitest';
import { mendedAddress } from '../../../../src/islands/inline/mendAddress.ts';
import { fc } from '../../../support/builders/property.ts';
import { cpuTime } from '../../../support/cpuTime.ts';

const CODE = '029LuSl461BJqL8Btk9YqtflxX';
const HOMES = ['https://ons.example/', 'https://ons.example/zelftest/'] as const;

const arbHome = fc.constantFrom(...HOMES);
/** Beginnings that a browser reads as another host, and any other text. */
const arbStart = fc.oneof(
  fc.constantFrom('//kwaad.example', '/\\kwaad.example', '///kwaad.example', '/\t/kwaad.example'),
  fc.constantFrom('https://kwaad.example', 'javascript:alert(1)', '/zelftest', '', '/a/b'),
  fc.string(),
);
const arbRest = fc.oneof(
  fc.constantFrom(
    `/gedeeld/%23${CODE}`,
    `/gedeeld%2523${CODE}`,
    `/gedeeld/%23${CODE}//kwaad.example`,
  ),
  fc.constantFrom('/GEDEELD/Proactiviteit', '/Methode/', '/a//B/index.html', '/A%'),
  fc.constantFrom('/gedeeld/proactiviteit).', '/gedeeld/x%', '/gedeeld/..%2f..%2fkwaad'),
  fc.string(),
);

/** A path below the home, and what comes out below it; `null` for a path that cannot be mended. */
function mended(path: string, home: string, hash = ''): string | null {
  const address = mendedAddress(`${new URL(home).pathname}${path}`, hash, home);
  return address === null ? null : address.replace(home, '');
}

describe.each(HOMES)('the address of a damaged link below %s', (home) => {
  it.each([
    [`gedeeld/%23${CODE}`, `gedeeld/#${CODE}`],
    [`gedeeld%2523${CODE}.`, `gedeeld/#${CODE}.`],
    [`GEDEELD//%23${CODE}`, `gedeeld/#${CODE}`],
    [`gedeeld%2F%23${CODE}`, `gedeeld/#${CODE}`],
    [`gedeeld/&num;${CODE}`, `gedeeld/#${CODE}`],
    [`gedeeld/&amp;num;${CODE}`, `gedeeld/#${CODE}`],
    [`gedeeld/&%2335;${CODE}`, `gedeeld/#${CODE}`],
    [`gedeeld/${CODE}.Anne`, `gedeeld/#${CODE}.Anne`],
    [`gedeeld/%23029LuSl461B%0D%0AJqL8Btk9YqtflxX`, `gedeeld/#029LuSl461B%0D%0AJqL8Btk9YqtflxX`],
    ['gedeeld/visie-en-doelen/%23x', 'gedeeld/visie-en-doelen/'],
    ['gedeeld/proactiviteit).', 'gedeeld/proactiviteit/'],
    ['gedeeld/proactiviteit/)', 'gedeeld/proactiviteit/'],
    ['gedeeld/visie-en-doelen%C2%BB', 'gedeeld/visie-en-doelen/'],
    ['gedeeld/proactiviteit,Groeten', 'gedeeld/proactiviteit/'],
    ['gedeeld/Proactiviteit', 'gedeeld/proactiviteit/'],
    ['Sollicitatiegesprek/', 'sollicitatiegesprek/'],
    ['METHODE', 'methode/'],
    ['privacy//', 'privacy/'],
    ['privacy/index.html', 'privacy/'],
    ['privacy.', 'privacy/'],
  ])('becomes the right one again: %s', (path, right) => expect(mended(path, home)).toBe(right));

  it.each([
    'Gedeeld/',
    'GEDEELD',
    '/gedeeld/',
    'gedeeld//',
    'gedeeld/index.html',
    'gedeeld.',
    'gedeeld/)',
  ])('keeps what follows it: %s', (path) =>
    expect(mended(path, home, `#${CODE}.Anne`)).toBe(`gedeeld/#${CODE}.Anne`),
  );

  it.each([
    '',
    'gedeeld/',
    'gedeeld',
    'gedeeld/%23kort',
    'gedeeld/onbekend/',
    'gedeeld/onbekend',
    'x.php',
    'a b/c',
    'é/x',
  ])('stays as it is when there is nothing to mend: %s', (path) =>
    expect(mended(path, home, '#x')).toBeNull(),
  );

  it('is not mended twice', () => {
    fc.assert(
      fc.property(arbRest, (rest) => {
        const once = mendedAddress(rest, '', home);
        if (once === null || once.includes('#')) return;
        expect(mendedAddress(new URL(once).pathname, '', home)).toBeNull();
        expect(mendedAddress(new URL(once).pathname.replace(/\/$/, ''), '', home)).toBeNull();
      }),
      { numRuns: 1_000 },
    );
  });

  it('costs little, however long it is', () => {
    for (const part of ['%', '%23', '%c2', '/', 'a', '-', '.', '&', 'gedeeld/', 'A/'])
      expect(
        cpuTime(() => mended(part.repeat(8_000 / part.length), home)),
        part,
      ).toBeLessThan(1_000);
  });
});

describe('the address of any damaged link', () => {
  it('never leads away from the site, whatever the path', () => {
    let count = 0;
    fc.assert(
      fc.property(arbHome, arbStart, arbRest, (home, start, rest) => {
        const address = mendedAddress(start + rest, '#//kwaad.example', home);
        if (address === null) return;
        count += 1;
        const { origin, pathname } = new URL(address);
        expect(origin).toBe('https://ons.example');
        expect(pathname.startsWith(new URL(home).pathname)).toBe(true);
      }),
    );
    expect(count).toBeGreaterThan(10);
  });
});
