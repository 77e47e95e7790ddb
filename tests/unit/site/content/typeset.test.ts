import { describe, expect, it } from 'vitest';
import { typeset, typesetText } from '../../../../src/site/content/typeset.ts';

describe('a text as print sets it', () => {
  it.each([
    ["Zeg: 'Kan dat? Dan graag.' Klaar.", 'Zeg: ‘Kan dat? Dan graag.’ Klaar.'],
    ["'(bijna) nooit' is 1", '‘(bijna) nooit’ is 1'],
    ["Is het '{said}', dan telt het", 'Is het ‘{said}’, dan telt het'],
    ["_'Ik zie het anders.'_", '_‘Ik zie het anders.’_'],
    ["Lees ['de pagina'](/privacy/) (of 'alles').", 'Lees [‘de pagina’](/privacy/) (of ‘alles’).'],
    ["Eén\n\n- 'Twee'\n", 'Eén\n\n- ‘Twee’\n'],
    ['Zij zei: "Nee."', 'Zij zei: “Nee.”'],
    ['Zij zei: "\'Nee\' is ook goed."', 'Zij zei: “‘Nee’ is ook goed.”'],
  ])('has its quotations open and closed: %s', (typed, set) => {
    expect(typesetText(typed, 'nl')).toBe(set);
  });

  it.each([
    ["'s Avonds zet ik foto's van 't huis", '’s Avonds zet ik foto’s van ’t huis'],
    ["zo'n auto, m'n zus, d'r man, 'k weet het", 'zo’n auto, m’n zus, d’r man, ’k weet het'],
    ["Zeg: ''s Avonds niet.'", 'Zeg: ‘’s Avonds niet.’'],
    ["{name}'s naam", '{name}’s naam'],
    ["'snel' en 'te laat'", '‘snel’ en ‘te laat’'],
  ])('has apostrophes that stand as such: %s', (typed, set) => {
    expect(typesetText(typed, 'nl')).toBe(set);
  });

  it('stays the same when it is set already, and where there is nothing to set', () => {
    const set = '‘Zo’n dag’, zei ze: “’t Is wat.”';
    expect(typesetText(set, 'nl')).toBe(set);
  });

  it('is set anywhere in a value, which keeps its form', () => {
    const value = { a: ["zo'n", 3, null, true], b: { c: "'x'" }, d: undefined };
    expect(typeset(value, 'nl')).toEqual({
      a: ['zo’n', 3, null, true],
      b: { c: '‘x’' },
      d: undefined,
    });
  });
});
