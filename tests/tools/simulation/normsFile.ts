import type { GapRule, MarginRow, Norms } from '../../../src/domain/score/norms.ts';
import { namingBound } from './bound/found.ts';
import { BASE, CALIBRATION_SIZE, GROUP_SIZE, SEEDS, TARGETS } from './parameters.ts';
import { rounded } from './statistics.ts';

const dutch = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2, useGrouping: false });

const thousandths = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 3 });

function percent(share: number): string {
  return `${dutch.format(100 * share)}%`;
}

function header(instrument: string): string {
  const n = dutch.format;
  return `# Marges en drempels voor versie ${instrument} van de test.
#
# Dit bestand wordt geschreven door: npm run simulation. Pas het niet met de hand aan; een toets kijkt
# of het nog klopt met de test, de regels en de aannames.
#
# Herkomst: een rekenmodel, geen gegevens van mensen. ${CALIBRATION_SIZE} gesimuleerde mensen (zaad ${SEEDS.calibration}),
# met elke ${GROUP_SIZE} mensen nieuwe stellingen uit een graded response model. Alle aannames staan in
# tests/tools/simulation/parameters.ts. De belangrijkste: hellingen rond ${n(BASE.slopeMean)}; bouwstenen die ${n(BASE.traitCorrelation)}
# samenhangen en rollen die ${n(BASE.roleCorrelation)} samenhangen; ladingen van ${n(BASE.loadingLow)} tot ${n(BASE.loadingHigh)} voor wat de rollen meet;
# jaknikken met een standaardafwijking van ${n(BASE.acquiescence)}.`;
}

function marginRows(rows: readonly MarginRow[]): string {
  return rows.map(({ items, points }) => `    - { items: ${items}, points: ${points} }`).join('\n');
}

function gap(stage: 'kern' | 'full', { items, steps }: GapRule): string {
  return `    ${stage}: { items: ${items}, steps: ${steps} } # ${dutch.format(rounded((25 * steps) / items, 2))} punten`;
}

/** On whom the bound was chosen and looked at again, and what it did there. */
function boundComment(): string {
  const share = (value: number) => thousandths.format(value);
  const { chosen, confirmed } = namingBound();
  return [chosen, confirmed]
    .flatMap(({ seed, people, kern, full }, i) => [
      `  # ${i === 0 ? 'Gekozen op' : 'Nagegaan bij'} ${people} mensen (zaad ${seed}). Genoemd en dan hoogstens één plaats ernaast:`,
      ...(
        [
          ['kern', kern],
          ['volledig', full],
        ] as const
      ).map(
        ([name, { highest, lowest }]) =>
          `  #   ${name}: hoogste ${share(highest.named)} en ${share(highest.withinRank)}, laagste ${share(lowest.named)} en ${share(lowest.withinRank)}`,
      ),
    ])
    .join('\n');
}

function calibrationLines(calibration: Norms['calibration']): string {
  return Object.entries(calibration ?? {})
    .flatMap(([name, byDepth]) => [
      `  ${name}:`,
      ...(['kern', 'full'] as const).flatMap((depth) => [
        `    ${depth}:`,
        ...byDepth[depth].map(({ said, true: held }) => `      - { said: ${said}, true: ${held} }`),
      ]),
    ])
    .join('\n');
}

/** content/norms/*.yaml as it is shipped: the same norms, the same bytes. */
export function normsFile(norms: Norms): string {
  const { margins, naming, careless, retest } = norms;
  const scatter = careless.scatter.map(
    ({ answers, limit }) => `    - { answers: ${answers}, limit: ${limit} }`,
  );
  const found = Object.entries(norms.simulation ?? {}).map(
    ([name, value]) => `  ${name}: ${value}`,
  );
  return `${header(norms.instrument)}
instrument: ${norms.instrument}

# Eén standaardfout in punten (0-100), bij ten minste zoveel antwoorden op de schaal.
margins:
  trait:
${marginRows(margins.trait)}
  role:
${marginRows(margins.role)}
  helm:
${marginRows(margins.helm)}

# Hoe ver iemands eigen bouwstenen uiteenlopen: de standaardafwijking rond het eigen gemiddelde, in
# punten. Met deze waarde kloppen de gezegde kansen in het rekenmodel; een pilot kan haar schatten.
ownSpread: ${norms.ownSpread}

naming:
  # We noemen één bouwsteen vanaf deze kans dat hij bij de twee hoogste (of laagste) hoort. De kleinste
  # grens, in stappen van 0,01, waarbij ten minste ${percent(TARGETS.traitWithinRank)} er hoogstens één plaats naast zit, aan beide kanten.
${boundComment()}
  trait: ${naming.trait}
  # Zo ver moet één rol boven de andere liggen om genoemd te worden, in stappen van een schaal met
  # zoveel antwoorden. Eén stap is 25 / items punten. Het kleinste aantal stappen waarbij ten minste ${percent(TARGETS.roleRight)}
  # van de genoemde rollen klopt, ook bij lagere ladingen.
  role:
${gap('kern', naming.role.kern)}
${gap('full', naming.role.full)}
  # Blijven alle rollen hieronder (punten), dan valt er geen op. Gekozen, niet berekend.
  roleFloor: ${naming.roleFloor}

# Wanneer we vragen of iemand nog eens rustig wil kijken.
careless:
  meanTime: ${careless.meanTime} # milliseconden per antwoord, gemiddeld
  run: ${careless.run} # zoveel gelijke antwoorden achter elkaar
  # Hetzelfde zeggen op een stelling en op het omgekeerde, tegen de spreiding van iemands antwoorden.
  contradiction: ${careless.contradiction}
  # Spreiding binnen schalen zonder het jaknikken, als deel van alle spreiding, met de helft van haar
  # grootte erbij; bij ten minste zoveel antwoorden op de test. Hierboven vragen we het.
  scatter:
${scatter.join('\n')}

# Zoveel punten moet een bouwsteen veranderen om dat te noemen. Van de mensen bij wie niets veranderde
# ziet hoogstens ${percent(TARGETS.retest)} bij een van de zes een verandering.
retest: { kern: ${retest.kern}, full: ${retest.full} }

# Wat de simulatie van deze marges en drempels vond, bij andere gesimuleerde mensen (zaad ${SEEDS.report}),
# van 0 tot 1. Alleen om te lezen: geen regel hangt ervan af.
simulation:
${found.join('\n')}

# Hoe vaak het klopt als het rekenmodel een kans noemt: per tiende van de kansen de gezegde kans en hoe
# vaak het zo was, bij de ${namingBound().confirmed.people} mensen van zaad ${namingBound().confirmed.seed}. Alleen om te lezen.
calibration:
${calibrationLines(norms.calibration)}
`;
}
