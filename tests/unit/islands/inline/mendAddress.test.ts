// cspell:ignore AQEC QOBA ECAQOBBMEI AQECDgQOBA ECAQOBBMEIQgd
import { describe, expect, it } from 'vitest';
import { mendedAddress } from '../../../../src/islands/inline/mendAddress.ts';
import { fc } from '../../../support/builders/property.ts';

const CODE = 'AQECDgQOBA4ECAQOBBMEIQgd';
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
  fc.constantFrom('/gedeeld/proactiviteit).', '/gedeeld/x%', '/gedeeld/..%2f..%2fkwaad'),
  fc.string(),
);

describe('the address of a damaged link', () => {
  it('becomes the shared link again', () => {
    for (const home of HOMES) {
      const path = new URL(home).pathname;
      expect(mendedAddress(`${path}gedeeld/%23${CODE}`, home)).toBe(`${home}gedeeld/#${CODE}`);
      expect(mendedAddress(`${path}gedeeld%2523${CODE}.`, home)).toBe(`${home}gedeeld/#${CODE}.`);
      expect(mendedAddress(`${path}gedeeld/proactiviteit).`, home)).toBe(
        `${home}gedeeld/proactiviteit/`,
      );
    }
  });

  it('stays wrong when it cannot be repaired', () => {
    for (const path of ['/', '/gedeeld/', '/gedeeld/%23kort', '/gedeeld/Proactiviteit', '//x/y'])
      expect(mendedAddress(path, HOMES[0])).toBeNull();
  });

  it('never leads away from the site, whatever the path', () => {
    let mended = 0;
    fc.assert(
      fc.property(arbHome, arbStart, arbRest, (home, start, rest) => {
        const address = mendedAddress(start + rest, home);
        if (address === null) return;
        mended += 1;
        const { origin, pathname } = new URL(address);
        expect(origin).toBe('https://ons.example');
        expect(pathname.startsWith(`${new URL(home).pathname}gedeeld/`)).toBe(true);
      }),
    );
    expect(mended).toBeGreaterThan(10);
  });
});
