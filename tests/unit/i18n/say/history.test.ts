import { describe, expect, it } from 'vitest';
import { between } from '../../../../src/domain/history/between.ts';
import type { PastResult } from '../../../../src/domain/history/timeline.ts';
import { profileOf } from '../../../../src/domain/result/profile.ts';
import type { Measure } from '../../../../src/domain/score/measure.ts';
import type { ScaleSums } from '../../../../src/domain/score/sums.ts';
import type { TraitId } from '../../../../src/domain/test/scales.ts';
import {
  datesOf,
  sayAttempt,
  sayChanges,
  sayOnPaper,
  toldChanges,
} from '../../../../src/i18n/say/history.ts';
import { loadContent } from '../../../../src/site/content/load.ts';
import { historyData } from '../../../../src/site/data/historyData.ts';
import { CONTENT } from '../../../support/contentCopy.ts';
import { measure } from '../../../support/builders/content.ts';
import { bothVersions, second } from '../../../support/builders/secondVersion.ts';
import { FULL_TRAIT, sumsOf, traits, withheld } from '../../../support/builders/sums.ts';

const data = historyData(loadContent(CONTENT));
const { changes: words } = data.texts;
const kern = (...sums: readonly number[]) => sumsOf(traits(4, sums));
const BEFORE = kern(8, 12, 12, 12, 12, 16);

function past(sums: ScaleSums, startedAt: number, of: Measure = measure): PastResult {
  const measured = { measure: of, sums };
  return { id: `at-${startedAt}`, startedAt, measured, profile: profileOf(of.norms, sums) };
}

function compared(after: ScaleSums, trait: TraitId | null = null, of: Measure = measure) {
  const both = between(past(BEFORE, 0), past(after, 1, of), trait);
  if (both === null) throw new Error('nothing was compared');
  return both;
}

const said = (...args: Parameters<typeof compared>) => sayChanges(compared(...args), data);

describe('what changed', () => {
  it('is told of the practised bouwsteen first, and of the others by the threshold for six', () => {
    const [first, ...more] = said(kern(16, 19, 12, 12, 12, 16), 'zelfbewustzijn');
    expect(first).toContain('Je score op zelfbewustzijn is meer gestegen');
    expect(more).toContain('Duidelijk hoger dan de eerste keer: proactiviteit.');
    expect(more.at(-1)).toContain('vanaf 44 punten');
  });

  it('is nothing clear, with the limits of what can be seen', () => {
    expect(said(BEFORE)[0]).toBe(words.none);
    const practised = said(BEFORE, 'proactiviteit');
    expect(practised[0]).toContain('geen duidelijk verschil');
    expect(practised).toContain(words.noOther);
  });

  it('holds a clear fall, of the practised one too', () => {
    const fallen = said(kern(8, 12, 12, 12, 12, 6), 'continu-leren');
    expect(fallen[0]).toBe('Duidelijk lager dan de eerste keer: continu leren.');
    expect(fallen.join()).not.toContain('geen duidelijk verschil');
  });

  it('is not told after haste, nor over other statements', () => {
    expect(said(withheld(BEFORE), 'proactiviteit')).toEqual([words.unsaid]);
    const other = said({ ...BEFORE, instrument: 'v2' }, null, second);
    expect(other.join(' ')).toContain('Bij proactiviteit stonden er die keren andere stellingen');
  });

  it('leaves out what only seems risen', () => {
    const seems = [9, 10, 11, 12, 13, 14, 15, 16]
      .map((sum) => compared(kern(sum, 12, 12, 12, 12, 16), 'zelfbewustzijn'))
      .filter(({ changes }) => changes[0]?.verdict === 'seems-risen');
    expect(seems).not.toEqual([]);
    for (const both of seems) expect(toldChanges(both)).toEqual([]);
  });

  it('stands on paper with both scores, only where it is told', () => {
    const both = compared(kern(16, 12, 12, 12, 12, 16), 'zelfbewustzijn');
    expect(toldChanges(both).map((change) => sayOnPaper(change, data))).toEqual([
      'Zelfbewustzijn: van 25 naar 75, meer gestegen dan verwacht.',
    ]);
  });
});

describe('an attempt in the list', () => {
  it('has its date and depth, and what keeps it from being compared', () => {
    const full = past(sumsOf(traits(FULL_TRAIT, [18, 18, 18, 18, 18, 18])), 1);
    expect(sayAttempt(full, '1 mei', data)).toBe('1 mei: scherper beeld');
    expect(sayAttempt(past(withheld(BEFORE), 1), '1 mei', data)).toBe(
      '1 mei: eerste beeld, maar deze antwoorden kun je niet vergelijken',
    );
  });

  it('names its version once another is asked', () => {
    const later = { ...data, measures: bothVersions };
    expect(sayAttempt(past(BEFORE, 1), '1 mei', later)).toBe(
      '1 mei: eerste beeld, versie 1 van de test',
    );
  });

  it('has the time beside its date when another began on the same day', () => {
    const at = (hour: number, day = 8) => new Date(2026, 10, day, hour, 5).getTime();
    const three = [
      { id: 'a', startedAt: at(9) },
      { id: 'b', startedAt: at(14) },
      { id: 'c', startedAt: at(14, 9) },
    ];
    expect([...datesOf(three, data).values()]).toEqual([
      '8 november 2026 om 09:05',
      '8 november 2026 om 14:05',
      '9 november 2026',
    ]);
  });
});
