import { describe, expect, it } from 'vitest';
import { profileOf } from '../../../../src/domain/result/profile.ts';
import { sumScales } from '../../../../src/domain/score/sums.ts';
import { pointsOn, teamScores } from '../../../../src/domain/team/scores.ts';
import { versionOf } from '../../../../src/domain/team/versions.ts';
import { TRAITS } from '../../../../src/domain/test/scales.ts';
import { arbResponse } from '../../../support/builders/arbitraries.ts';
import { instrument, norms } from '../../../support/builders/content.ts';
import { fc } from '../../../support/builders/property.ts';
import { bothVersions } from '../../../support/builders/secondVersion.ts';
import { sumsOf } from '../../../support/builders/sums.ts';
import { entryOf, INSTRUMENTS, level, person, teamWith } from '../../../support/builders/teams.ts';
import { teamSums } from '../../../../src/codecs/links/team.ts';

describe('the scores of a team', () => {
  it('are for each member those that the own result shows', () => {
    fc.assert(
      fc.property(fc.array(arbResponse, { maxLength: 5 }), (responses) => {
        const sums = responses.map((response) => sumScales(instrument, norms, response));
        const { shown } = teamScores(
          teamWith(sums.map((one) => entryOf(teamSums(one)))),
          INSTRUMENTS,
        );
        const own = sums.map((one) =>
          TRAITS.flatMap((trait) => {
            const score = profileOf(norms, one).scores.get(trait);
            return score?.kind === 'scored' ? [[trait, score.points]] : [];
          }),
        );
        expect(shown.map(({ points }) => [...points])).toEqual(own);
      }),
      { numRuns: 60 },
    );
  });

  it('are computed directly for thirty people', () => {
    const people = Array.from({ length: 30 }, (_, n) => person(n));
    const scores = teamScores(teamWith(people), INSTRUMENTS);
    for (const trait of TRAITS) {
      const direct = people.map(({ sums }) => ((sums.scales.get(trait)?.sum ?? 0) / 6 - 1) * 25);
      pointsOn(scores, trait).forEach((points, i) => expect(points).toBeCloseTo(direct[i] ?? 0, 9));
      expect(pointsOn(scores, trait)).toHaveLength(30);
    }
  });

  it('leave out a bouwsteen without a score', () => {
    const some = entryOf(sumsOf({ authenticiteit: { sum: 12, count: 4 } }));
    const scores = teamScores(teamWith([some, level(8)]), INSTRUMENTS);
    expect(pointsOn(scores, 'authenticiteit')).toEqual([50, 25]);
    expect(pointsOn(scores, 'proactiviteit')).toEqual([25]);
  });

  it('never mix versions of the test that ask other statements: those of most are shown', () => {
    const instruments = bothVersions.map((one) => one.instrument);
    const other = entryOf({ ...level(4).sums, instrument: 'v2' });
    const team = teamWith([other, level(5), level(6)]);
    const { instrument: version, shown, unlike } = teamScores(team, instruments);
    expect(version).toBe('v1');
    expect(shown.map(({ member }) => member.id)).toEqual([level(5).id, level(6).id]);
    expect(unlike.map(({ id }) => id)).toEqual([other.id]);
    const same = [instrument, { ...instrument, version: 'v2' }];
    expect(teamScores(team, same).unlike).toEqual([]);
    // A version that this page does not know is like itself alone.
    expect(teamScores(team, []).unlike).toHaveLength(1);
  });

  it('are none of a team without members', () => {
    expect(teamScores(teamWith([]), INSTRUMENTS)).toEqual({
      instrument: null,
      shown: [],
      unlike: [],
    });
  });
});

it('the version of a team is that of most; of equally many the later one', () => {
  const v = (sum: number, instrumentOf: string) =>
    entryOf({ ...level(sum).sums, instrument: instrumentOf });
  const version = (...versions: readonly string[]) =>
    versionOf(teamWith(versions.map((one, i) => v(4 + i, one))).members);
  expect(version('v1', 'v2', 'v1')).toBe('v1');
  expect(version('v1', 'v2')).toBe('v2');
  expect(version('v9', 'v10')).toBe('v10');
});
