import { describe, expect, it } from 'vitest';
import { norms } from '../../../support/builders/content.ts';
import { edited, expectTold } from '../../../support/contentCopy.ts';

const FILE = 'norms/v1.yaml';

/** Fewest and most answers of a scale: in the kern, and in all stages. */
const COUNTS = [
  ['trait', 4, 6],
  ['role', 8, 12],
  ['helm', 4, 8],
] as const;

describe('the norms', () => {
  it('belong to the instrument', () => {
    const lines = edited(FILE, (document) => document.set('instrument', 'v2'));
    expectTold(
      lines,
      FILE,
      '· instrument:',
      'de normen horen bij v2 en de test is v1',
      'schrijf instrument: v1',
    );
  });

  it.each(COUNTS)('have margins only for the possible numbers of a %s', (kind, kern, full) => {
    for (const items of [kern - 1, full + 1]) {
      const lines = edited(FILE, (document) =>
        document.addIn(['margins', kind], { items, points: 10 }),
      );
      const remedy = `Kies een aantal van ${kern} tot en met ${full}`;
      expectTold(
        lines,
        FILE,
        `· margins → ${kind} → nr. ${norms.margins[kind].length + 1}:`,
        `met ${items} antwoorden komt niet voor`,
        remedy,
      );
    }
  });

  it.each(COUNTS)('have a margin for the kern and for all of a %s', (kind, kern, full) => {
    for (const count of [kern, full]) {
      const index = norms.margins[kind].findIndex(({ items }) => items === count);
      const lines = edited(FILE, (document) => document.deleteIn(['margins', kind, index]));
      const what = `de marge bij ${count} antwoorden ontbreekt`;
      expectTold(
        lines,
        FILE,
        `· margins → ${kind}:`,
        what,
        `Voeg een regel toe met items: ${count}`,
      );
    }
  });

  it('accept a margin in between', () => {
    const lines = edited(FILE, (document) =>
      document.addIn(['margins', 'role'], { items: 10, points: 9 }),
    );
    expect(lines).toEqual([]);
  });

  it.each([
    ['role', 'kern', 8],
    ['role', 'full', 12],
  ])('count a gap in steps of the %s in %s', (kind, stage, count) => {
    const lines = edited(FILE, (document) =>
      document.setIn(['naming', kind, stage, 'items'], count + 1),
    );
    const remedy = `Schrijf items: ${count} en pas steps daarop aan`;
    expectTold(
      lines,
      FILE,
      `· naming → ${kind} → ${stage}:`,
      `heeft hier ${count} antwoorden en er staat`,
      remedy,
    );
  });
});
