import { adviceOf } from '../../../src/domain/result/advice.ts';
import type { CarelessSign } from '../../../src/domain/score/carelessness.ts';
import { carelessSigns } from '../../../src/domain/score/carelessness.ts';
import type { Measure } from '../../../src/domain/score/measure.ts';
import type { Norms } from '../../../src/domain/score/norms.ts';
import type { End } from '../../../src/domain/result/chances.ts';
import { rankedTraits, tiedAt } from '../../../src/domain/result/naming.ts';
import type { Profile } from '../../../src/domain/result/profile.ts';
import { profileOf } from '../../../src/domain/result/profile.ts';
import type { PractisedChange } from '../../../src/domain/history/practised.ts';
import { practisedChange } from '../../../src/domain/history/practised.ts';
import { changedTraits } from '../../../src/domain/history/retest.ts';
import type { ScaleId, TraitId } from '../../../src/domain/test/scales.ts';
import { SCALES } from '../../../src/domain/test/scales.ts';
import type { ScaleSums } from '../../../src/domain/score/sums.ts';
import { sumScales } from '../../../src/domain/score/sums.ts';
import { instrument, tips } from './content.ts';
import { expectedPoints } from './expected.ts';
import type { Group } from './groups.ts';
import type { Person } from './respondents.ts';
import type { Reach } from './stages.ts';
import { answersTo, itemsReached } from './stages.ts';

/** One respondent at one stage, as the shipped code judges the answers. */
export type Judged = {
  readonly person: Person;
  readonly sums: ScaleSums;
  readonly signs: readonly CarelessSign[];
  readonly profile: Profile;
  /** Whose tips come first; `null` when there are none before a choice. */
  readonly leads: TraitId | null;
  /** Those that share the score of an end; `null` without chances. */
  readonly ends: Readonly<Record<End, readonly TraitId[]>> | null;
  /** Bouwstenen that seem to have changed at a retest, though the person did not; `null` without one. */
  readonly changed: readonly string[] | null;
  /** Each of the three places at a retest, as if that one had been practised; `null` without one. */
  readonly practised:
    readonly { readonly trait: TraitId; readonly change: PractisedChange }[] | null;
  /** The sums at a retest; `null` without one. */
  readonly again: ScaleSums | null;
  /** Points that the person would have on average, without luck and without yes-saying. */
  readonly expected: ReadonlyMap<ScaleId, number>;
};

function endsOf(sums: ScaleSums): Judged['ends'] {
  const ranked = rankedTraits(sums);
  return ranked && { highest: tiedAt(ranked, 'highest'), lowest: tiedAt(ranked, 'lowest') };
}

function practisedPlaces(
  measure: Measure,
  { places }: Profile,
  sums: ScaleSums,
  again: ScaleSums,
): Judged['practised'] {
  if (places.kind !== 'three') return [];
  return places.traits.map((trait) => ({
    trait,
    change: practisedChange({ measure, sums }, { measure, sums: again }, trait),
  }));
}

/** Everybody in the group, as far as they got. */
export function judgeGroup(norms: Norms, group: Group, reach: Reach): readonly Judged[] {
  const items = itemsReached(instrument, reach);
  const ids = new Set(items.map(({ id }) => id));
  const bank = group.bank.filter(({ item }) => ids.has(item.id));
  return group.respondents.map(({ person, response, again }) => {
    const given = answersTo(items, response);
    const sums = sumScales(instrument, norms, given);
    const profile = profileOf(norms, sums);
    const retest = again && sumScales(instrument, norms, answersTo(items, again));
    const scored = SCALES.filter((scale) => sums.scales.has(scale));
    return {
      person,
      sums,
      signs: sums.withheld ? carelessSigns(instrument, norms, given) : [],
      profile,
      leads: adviceOf(profile, null, tips).cards[0]?.trait ?? null,
      ends: profile.chances && endsOf(sums),
      changed: retest && changedTraits(norms, sums, retest),
      practised: retest && practisedPlaces({ instrument, norms }, profile, sums, retest),
      again: retest,
      expected: new Map(scored.map((scale) => [scale, expectedPoints(bank, person, scale)])),
    };
  });
}
