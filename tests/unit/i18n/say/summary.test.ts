// cspell:ignore oneof
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../../src/site/content/load.ts';
import { textFilesOf } from '../../../../src/site/data/pageData.ts';
import { mayBuildOn } from '../../../../src/domain/result/level.ts';
import { profileOf } from '../../../../src/domain/result/profile.ts';
import type { TraitId } from '../../../../src/domain/test/scales.ts';
import { TRAITS } from '../../../../src/domain/test/scales.ts';
import type { ScaleSums } from '../../../../src/domain/score/sums.ts';
import { joinedTexts } from '../../../../src/i18n/joinedTexts.ts';
import { sharedSummaryOf } from '../../../../src/i18n/say/sharedSummary.ts';
import { summaryOf } from '../../../../src/i18n/say/summary.ts';
import { CONTENT } from '../../../support/contentCopy.ts';
import { arbSums } from '../../../support/builders/arbitraries.ts';
import { fc } from '../../../support/builders/property.ts';
import { norms } from '../../../support/builders/content.ts';
import { sumsOf, traits, withheld } from '../../../support/builders/sums.ts';

const { resultaat, verder } = textFilesOf(loadContent(CONTENT));
const { texts } = joinedTexts(resultaat, verder);
const READERS = ['own', 'shared'] as const;
type Reader = (typeof READERS)[number];

/** Everything that the opening of a result says, heading first. */
function said(sums: ScaleSums, reader: Reader): readonly string[] {
  const sumUp = reader === 'own' ? summaryOf : sharedSummaryOf;
  const { heading, paragraphs } = sumUp(profileOf(norms, sums), texts);
  return [heading, ...paragraphs.flat()];
}

function namesIn(lines: readonly string[]): readonly TraitId[] {
  const text = lines.join(' ').toLowerCase();
  return TRAITS.filter((trait) => text.includes(texts.traits[trait].name.toLowerCase()));
}

const kern = (...sums: readonly number[]) => sumsOf(traits(4, sums));

/** One result for each thing that the rules can say of highest and lowest. */
const OUTCOMES: Readonly<Record<string, ScaleSums>> = {
  'named, named': kern(4, 12, 12, 12, 12, 18),
  'named, list': kern(8, 12, 12, 12, 12, 20),
  'named, tied': kern(8, 8, 8, 8, 8, 18),
  'list, named': kern(8, 12, 12, 12, 14, 14),
  'list, list': kern(8, 8, 12, 12, 14, 14),
  'list, tied': kern(12, 12, 12, 12, 14, 14),
  'tied, named': kern(4, 14, 14, 14, 14, 13),
  'tied, list': kern(8, 8, 14, 14, 14, 14),
  'none (level), none (level)': kern(12, 12, 12, 12, 12, 12),
  'none (incomplete), none (incomplete)': sumsOf({ zelfbewustzijn: { sum: 12, count: 4 } }),
  'none (withheld), none (withheld)': withheld(kern(8, 12, 12, 12, 12, 16)),
};

function outcomeOf(sums: ScaleSums): string {
  const { highest, lowest } = profileOf(norms, sums);
  return [highest, lowest]
    .map((naming) => (naming.kind === 'none' ? `none (${naming.reason})` : naming.kind))
    .join(', ');
}

const arbAny = fc.oneof(arbSums({ complete: true }), arbSums({ complete: false }));

describe('the outcomes in these tests', () => {
  it.each(Object.entries(OUTCOMES))('include a result with %s', (outcome, sums) => {
    expect(outcomeOf(sums)).toBe(outcome);
  });

  it('are all possible outcomes', () => {
    fc.assert(fc.property(arbAny, (sums) => outcomeOf(sums) in OUTCOMES));
  });
});

describe.each(READERS)('the opening of a result (%s)', (reader) => {
  const whole = (lines: readonly string[]) => {
    const [heading, ...sentences] = lines;
    expect(heading).toMatch(/^\p{Lu}.*[^.!,]$/u);
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*\p{L}[.?]$/su);
    expect(lines.join('\n')).not.toMatch(/[{}]|undefined|null|NaN|\[object| {2}| [.,?]|[.,]{2}/);
  };

  it.each(Object.entries(OUTCOMES))('is whole sentences when it is %s', (_, sums) => {
    whole(said(sums, reader));
  });

  it('is whole sentences for any result', () => {
    fc.assert(fc.property(arbAny, (sums) => whole(said(sums, reader))));
  });

  it.each(Object.entries(OUTCOMES).filter(([outcome]) => outcome.startsWith('none')))(
    'names no bouwsteen when it is %s',
    (_, sums) => {
      expect(namesIn(said(sums, reader))).toEqual([]);
    },
  );

  it('names the bouwstenen that the rules name, and no others', () => {
    fc.assert(
      fc.property(arbAny, (sums) => {
        const { highest, lowest } = profileOf(norms, sums);
        const allowed = [highest, lowest].flatMap((naming) => {
          if (naming.kind === 'named') return [naming.trait];
          return naming.kind === 'none' ? [] : naming.traits;
        });
        const named = TRAITS.filter((trait) => allowed.includes(trait));
        expect(namesIn(said(sums, reader))).toEqual(named);
      }),
    );
  });

  it('begins with the bouwsteen that stands out', () => {
    const [heading = '', first = ''] = said(kern(8, 12, 12, 12, 12, 20), reader);
    if (reader === 'own') expect(heading).toBe('Blijven leren');
    else expect(namesIn([heading])).toEqual(['continu-leren']);
    expect(namesIn([first])).toEqual(['continu-leren']);
  });
});

describe('a word of height', () => {
  const HEIGHT = /bouwen|sterk/i;

  it('is not said of low scores, by any result and to any reader', () => {
    fc.assert(
      fc.property(arbAny, fc.constantFrom(...READERS), (sums, reader) => {
        const profile = profileOf(norms, sums);
        if (HEIGHT.test(said(sums, reader).join(' ')))
          expect(mayBuildOn(profile).length).toBeGreaterThan(0);
      }),
    );
  });

  it('is said of a high one on one’s own result', () => {
    const { buildOn } = texts.result;
    expect(said(kern(8, 12, 12, 12, 12, 20), 'own')).toContain(buildOn);
    expect(said(kern(4, 5, 5, 5, 5, 12), 'own')).not.toContain(buildOn);
    expect(said(kern(18, 18, 18, 8, 8, 8), 'own')).toContain(buildOn);
    expect(said(kern(9, 9, 9, 5, 5, 5), 'own')).not.toContain(buildOn);
  });
});

describe('the text for another reader', () => {
  it.each(Object.entries(OUTCOMES))(
    'does not address that reader as "je" when it is %s',
    (_, sums) => {
      expect(said(sums, 'shared').join(' ')).not.toMatch(/\b(je|jij|jou|jouw|jezelf)\b/i);
    },
  );
});

describe('a list of bouwstenen', () => {
  it.each(TRAITS.filter((trait) => trait !== 'visie-en-doelen'))(
    'has one "en" outside a name, for visie en doelen with %s',
    (trait) => {
      const high = (id: TraitId) => id === trait || id === 'visie-en-doelen';
      const text = said(kern(...TRAITS.map((id) => (high(id) ? 16 : 8))), 'own').join(' ');
      const name = texts.traits[trait].name.toLowerCase();
      expect(text).toContain(`Bovenaan staan ${name} en ‘visie en doelen’.`);
    },
  );

  it('ends with the name that holds "en" itself', () => {
    const text = said(kern(8, 12, 12, 12, 16, 16), 'own')
      .join(' ')
      .toLowerCase();
    expect(text).toContain('continu leren en ‘visie en doelen’.');
  });
});
