import { itemCount } from '../../../src/domain/test/sameItems.ts';
import { nameRoles } from '../../../src/domain/result/naming.ts';
import type { GapRule, Norms } from '../../../src/domain/score/norms.ts';
import { ROLES } from '../../../src/domain/test/scales.ts';
import type { ScaleSums } from '../../../src/domain/score/sums.ts';
import { sumScales } from '../../../src/domain/score/sums.ts';
import { namingBound } from './bound/found.ts';
import type { Samples } from './calibration.ts';
import { instrument } from './content.ts';
import type { Group } from './groups.ts';
import { OWN_SPREAD, ROLE_FLOOR, TARGETS } from './parameters.ts';
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
  const rule = (stage?: 'kern'): GapRule => ({
    items: itemCount(instrument, ROLES[0], stage),
    steps,
  });
  return {
    trait: namingBound().bound,
    role: { kern: rule('kern'), full: rule() },
    roleFloor: ROLE_FLOOR,
  };
}

/** Norms in which only what the naming of a role looks at means something. */
function candidate(steps: number, careless: Careless): Norms {
  return {
    instrument: instrument.version,
    margins: { trait: [], role: [], helm: [] },
    ownSpread: OWN_SPREAD,
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

function rolesRight(people: readonly Scored[], norms: Norms): Mean {
  return meanOf(people, ({ person, sums }) => {
    const naming = nameRoles(norms, sums);
    return naming.kind === 'named' ? person.rank.get(naming.role) === ROLES.length - 1 : null;
  });
}

/**
 * The smallest gap in whole steps at which enough of the named roles are right, with the loadings of
 * the base and with lower ones.
 */
function gap(samples: Samples, depth: Depth, careless: Careless): GapRule {
  const [people, others] = [samples.honest, samples.lowLoadings].map((groups) =>
    scored(groups, depth, careless),
  );
  for (let steps = 1; steps < 100; steps += 1) {
    const norms = candidate(steps, careless);
    const values = [people ?? [], others ?? []].map((one) => valueOf(rolesRight(one, norms)));
    if (values.every((value) => value !== null && value >= TARGETS.roleRight)) {
      return norms.naming.role[depth];
    }
  }
  throw new RangeError('no gap is large enough');
}

/** The bound for a bouwsteen as it was found, the gaps for a role by stage, and the floor. */
export function calibrateNaming(samples: Samples, careless: Careless): Norms['naming'] {
  return {
    ...namingWith(1),
    role: { kern: gap(samples, 'kern', careless), full: gap(samples, 'full', careless) },
  };
}
