// cspell:words geüit drieëndertig tweeëntwintigste

import { describe, expect, it } from 'vitest';
import { syllables } from '../../tools/readability/syllables.ts';

/** Words counted by hand: by number of syllables, one line per common mistake. */
const KNOWN: Readonly<Record<number, readonly string[]>> = {
  1: [
    'ik de klus werk krant plan zorgt angst',
    'taak week bouw uur doe iets uit reis ijs tijd vrouw gauw beurt',
    'draait nooit groeit fooi sneeuw nieuw leeuw eeuw',
    "zo'n één vóór team coach quiz",
    's 36 112',
  ],
  2: [
    'lopen samen bezoek gedaan bijeen vrije partij jouwe keuze',
    'draaien mooie koeien buien eeuwen nieuwe benieuwd',
    'niveau cadeau bureau plateau milieu adieu',
    'actie natie functies station actief',
    "foto's café bèta reëel naïef geüit zeeën knieën",
    'zoiets geacht chaos duo online website feedback hobby yoga royaal',
    'werkdruk bouwsteen vrijdag huiswerk zee-eend',
  ],
  3: [
    'eieren belangrijk organisch vragenlijst ontwikkeld pensioen ooievaar',
    'ideeën beïnvloed beëindig ruïne',
    'politie relatie vakantie nationaal rationeel',
    'proberen studeren noteren waarderen',
    'ideaal theater radio actueel sociaal serieus nerveuzer beoordeel museum',
  ],
  4: [
    'eigenaarschap zelfbewustzijn leveringstijd vrijwilligers werkoverleg',
    'reageren solliciteert organiseert kritiseren categorie',
    'officieel drieëndertig industrieel situatie serieuze efficiënt egoïsme variatie',
  ],
  5: [
    'organiseren zorgmedewerker solliciteren coördinator geïsoleerde',
    'gereedschapskisten tweeëntwintigste',
  ],
  6: ['verantwoordelijkheid'],
  7: ['verantwoordelijkheden'],
};

const words = Object.entries(KNOWN).flatMap(([count, lines]) =>
  lines.flatMap((line) => line.split(' ')).map((word) => [word, Number(count)] as const),
);

describe('the syllables of a Dutch word', () => {
  it.each(words)('%s: %i', (word, count) => {
    expect(syllables(word)).toBe(count);
  });

  it('are tried on eighty words or more', () => {
    expect(words.length).toBeGreaterThanOrEqual(80);
  });

  it('are the same in capitals', () => {
    expect(syllables('ÉÉN')).toBe(1);
    expect(syllables('Ideeën')).toBe(3);
  });
});
