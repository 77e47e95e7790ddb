// cspell:ignore Yqtflx edeeld gede Bacy ｐrivacy Adoelen Ddoelen
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
  fc.constantFrom(
    '/a.html.html',
    '/=a=/-b-',
    '/a-%20-b',
    '/%25252541',
    '/index.index.html',
    '/\ud800a',
  ),
  fc.constantFrom('/gedeeld/proactiviteit).', '/gedeeld/x%', '/gedeeld/..%2f..%2fkwaad'),
  fc.string(),
);

/** A path below the home, and what comes out below it; `null` for a path that cannot be mended. */
function mended(path: string, home: string, hash = ''): string | null {
  // As a browser hands it on: what is no ASCII is escaped.
  const { pathname } = new URL(home + path);
  const address = mendedAddress(pathname, hash, home);
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
    // What stands for the '#', and what stands before a code instead of it.
    [`gedeeld/=23${CODE}`, `gedeeld/#${CODE}`],
    [`gedeeld/＃${CODE}`, `gedeeld/#${CODE}`],
    [`gedeeld/%26num;${CODE}`, `gedeeld/#${CODE}`],
    [`gedeeld/%26%2335%3B${CODE}`, `gedeeld/#${CODE}`],
    [`gedeeld/<${CODE}>`, `gedeeld/#${CODE}%3E`],
    [`gedeeld/ ${CODE}`, `gedeeld/#${CODE}`],
    [`gedeeld/\u200b${CODE}`, `gedeeld/#${CODE}`],
    [`gedeeld.html%23${CODE}`, `gedeeld/#${CODE}`],
    [`Gedeeld/index.html%23${CODE}`, `gedeeld/#${CODE}`],
    // What nobody sees, and what looks like a letter.
    [`gede\u200beld/%23${CODE}`, `gedeeld/#${CODE}`],
    [`gede\u00adeld/%23${CODE}`, `gedeeld/#${CODE}`],
    [`%67edeeld/%23${CODE}`, `gedeeld/#${CODE}`],
    ['priv\u00adacy/', 'privacy/'],
    ['privacy%E2%80%8B/', 'privacy/'],
    ['priv%25E2%2580%258Bacy/', 'privacy/'],
    ['ｐrivacy/', 'privacy/'],
    ['<privacy/>', 'privacy/'],
    ['(privacy/)', 'privacy/'],
    ['privacy.html', 'privacy/'],
    ['privacy/index.htm', 'privacy/'],
    // What typographers, mailers and readers of PDF make of the hyphens in the address of a card.
    ['gedeeld/visie\u2013en\u2013doelen/', 'gedeeld/visie-en-doelen/'],
    ['gedeeld/visie\u2014en\u2015doelen/', 'gedeeld/visie-en-doelen/'],
    ['gedeeld/visie\u2010en\u2011doelen', 'gedeeld/visie-en-doelen/'],
    ['gedeeld/visie\u2212en\u00ad-doelen', 'gedeeld/visie-en-doelen/'],
    ['gedeeld/visie--en---doelen/', 'gedeeld/visie-en-doelen/'],
    ['gedeeld/visie-%0D%0Aen-%20doelen/', 'gedeeld/visie-en-doelen/'],
    ['gedeeld/visie-=en-=0D=0Adoelen', 'gedeeld/visie-en-doelen/'],
    ['gedeeld/visie%2Den%252Ddoelen', 'gedeeld/visie-en-doelen/'],
    ['gedeeld/visie=2Den=2Ddoelen', 'gedeeld/visie-en-doelen/'],
    ['gedeeld/visie-en-doelen-', 'gedeeld/visie-en-doelen/'],
    ['gedeeld/proactiviteit%20-%20Groeten', 'gedeeld/proactiviteit/'],
  ])('becomes the right one again: %s', (path, right) => expect(mended(path, home)).toBe(right));

  it.each([
    'Gedeeld/',
    'GEDEELD',
    '/gedeeld/',
    'gedeeld//',
    'gedeeld/index.html',
    'gedeeld.',
    'gedeeld/)',
    'gedeeld.html',
    'gede\u200beld/',
    '%20gedeeld/%20',
    '=gedeeld=/',
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
    'gedeeld/visie/',
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
