import { itemCount } from '../../../src/domain/test/instrument.ts';
import { nameRoles, nameTraits } from '../../../src/domain/result/naming.ts';
import type { GapRule, Norms } from '../../../src/domain/score/norms.ts';
import type { ScaleId } from '../../../src/domain/test/scales.ts';
import { ROLES, TRAITS } from '../../../src/domain/test/scales.ts';
import type { ScaleSums } from '../../../src/domain/score/sums.ts';
import { sumScales } from '../../../src/domain/score/sums.ts';
import type { Samples } from './calibration.ts';
import { instrument } from './content.ts';
import type { Group } from './groups.ts';
import { ROLE_FLOOR, TARGETS } from './parameters.ts';
import type { Person } from './respondents.ts';
import { answersTo, itemsReached } from './stages.ts';
import type { Mean } from './statistics.ts';
import { meanOf, valueOf } from './statistics.ts';

type Depth = 'kern' | 'full';
type Careless = Norms['careless'];

/** What was answered, with the truth beside it. */
type Scored = { readonly person: Person; readonly sums: ScaleSums };

/** The same number of steps everywhere: one candidate for the gap. */
function namingWith(steps: number): Norms['naming'] {
  const rule = (scale: ScaleId, stage?: 'kern'): GapRule => ({
    items: itemCount(instrument, scale, stage),
    steps,
  });
  const rules = (scale: ScaleId) => ({ kern: rule(scale, 'kern'), full: rule(scale) });
  return { trait: rules(TRAITS[0]), role: rules(ROLES[0]), roleFloor: ROLE_FLOOR };
}

/** Norms in which only what naming looks at means something. */
function candidate(steps: number, careless: Careless): Norms {
  return {
    instrument: instrument.version,
    margins: { trait: [], role: [], helm: [] },
    naming: namingWith(steps),
    careless,
    retest: { kern: 100, full: 100 },
  };
}

/** Respondents whose names are not withheld. */
function scored(groups: readonly Group[], depth: Depth, careless: Careless): readonly Scored[] {
  const items = itemsReached(instrument, depth);
  const norms = candidate(1, careless);
  return groups
    .flatMap(({ respondents }) =>
      respondents.map(({ person, response }) => {
        return { person, sums: sumScales(instrument, norms, answersTo(items, response)) };
      }),
    )
    .filter(({ sums }) => !sums.withheld);
}

/** Share of the bouwstenen named at one end that are truly there, or one rank off. */
function withinRank(people: readonly Scored[], norms: Norms, end: 'lowest' | 'highest'): Mean {
  return meanOf(people, ({ person, sums }) => {
    const naming = nameTraits(norms, sums)[end];
    if (naming.kind !== 'named') return null;
    const rank = person.rank.get(naming.trait) ?? Number.NaN;
    return end === 'lowest' ? rank <= 1 : rank >= TRAITS.length - 2;
  });
}

function rolesRight(people: readonly Scored[], norms: Norms): Mean {
  return meanOf(people, ({ person, sums }) => {
    const naming = nameRoles(norms, sums);
    return naming.kind === 'named' ? person.rank.get(naming.role) === ROLES.length - 1 : null;
  });
}

/** The smallest gap in whole steps at which every share reaches its target. */
function smallestGap(
  target: number,
  shares: (norms: Norms) => readonly Mean[],
  careless: Careless,
) {
  for (let steps = 1; steps < 100; steps += 1) {
    const values = shares(candidate(steps, careless)).map(valueOf);
    if (values.every((value) => value !== null && value >= target)) return steps;
  }
  throw new RangeError('no gap is large enough');
}

/**
 * The gaps for naming, per stage. One gap serves the lowest and the highest bouwsteen, so both must
 * reach the target; a role must reach it with the loadings of the base and with lower ones.
 */
export function calibrateNaming(samples: Samples, careless: Careless): Norms['naming'] {
  const gap = (kind: 'trait' | 'role', depth: Depth): GapRule => {
    const people = scored(samples.honest, depth, careless);
    const others = kind === 'role' ? scored(samples.lowLoadings, depth, careless) : [];
    const steps =
      kind === 'trait'
        ? smallestGap(
            TARGETS.traitWithinRank,
            (norms) => [withinRank(people, norms, 'lowest'), withinRank(people, norms, 'highest')],
            careless,
          )
        : smallestGap(
            TARGETS.roleRight,
            (norms) => [rolesRight(people, norms), rolesRight(others, norms)],
            careless,
          );
    return namingWith(steps)[kind][depth];
  };
  return {
    trait: { kern: gap('trait', 'kern'), full: gap('trait', 'full') },
    role: { kern: gap('role', 'kern'), full: gap('role', 'full') },
    roleFloor: ROLE_FLOOR,
  };
}
