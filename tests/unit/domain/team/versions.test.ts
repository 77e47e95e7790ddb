import { describe, expect, it } from 'vitest';
import { profileOf } from '../../../../src/domain/result/profile.ts';
import { sumScales } from '../../../../src/domain/score/sums.ts';
import { teamFigures } from '../../../../src/domain/team/figures.ts';
import { likeMost, versionOf } from '../../../../src/domain/team/versions.ts';
import { TRAITS } from '../../../../src/domain/test/scales.ts';
import { arbResponse } from '../../../support/builders/arbitraries.ts';
import { instrument, norms } from '../../../support/builders/content.ts';
import { fc } from '../../../support/builders/property.ts';
import { bothVersions } from '../../../support/builders/secondVersion.ts';
import { entryOf, INSTRUMENTS, level, teamWith } from '../../../support/builders/teams.ts';
import { teamSums } from '../../../../src/codecs/links/team.ts';

describe('the scores of a team', () => {
  it('are for each member those that the own result shows', () => {
    fc.assert(
      fc.property(fc.array(arbResponse, { maxLength: 5 }), (responses) => {
        const sums = responses.map((response) => sumScales(instrument, norms, response));
        const own = sums.map((one) =>
          TRAITS.flatMap((trait) => {
            const score = profileOf(norms, one).scores.get(trait);
            return score?.kind === 'scored' ? [[trait, score.points]] : [];
          }),
        );
        const alone = sums.map((one) =>
          teamFigures([entryOf(teamSums(one))]).rows.flatMap(({ trait, dots }) =>
            dots.map(({ points }) => [trait, points]),
          ),
        );
        expect(alone).toEqual(own);
      }),
      { numRuns: 60 },
    );
  });

  it('never mix versions of the test that ask other statements: those of most are shown', () => {
    const instruments = bothVersions.map((one) => one.instrument);
    const other = entryOf({ ...level(4).sums, instrument: 'v2' });
    const team = teamWith([other, level(5), level(6)]);
    expect(likeMost(team.members, instruments).map(({ id }) => id)).toEqual([
      level(5).id,
      level(6).id,
    ]);
    const same = [instrument, { ...instrument, version: 'v2' }];
    expect(likeMost(team.members, same)).toHaveLength(3);
    // A version that this page does not know is like itself alone.
    expect(likeMost(team.members, [])).toHaveLength(2);
    expect(likeMost([], INSTRUMENTS)).toEqual([]);
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
