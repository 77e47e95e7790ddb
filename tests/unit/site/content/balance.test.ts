import { describe, expect, it } from 'vitest';
import type { ReactionScaleId, Stage } from '../../../../src/domain/test/scales.ts';
import { REACTION_SCALES } from '../../../../src/domain/test/scales.ts';
import { GAIN, PRICE, REASON } from '../../../../src/site/content/checks/hints.ts';
import { edited, expectTold } from '../../../support/contentCopy.ts';
import { FORMER_REACTIONS } from './formerReactions.ts';
import { instrument, words } from './samples.ts';

const FILE = 'nl/items.yaml';
const { situations } = instrument;

type TextOf = (scale: ReactionScaleId, place: number, stage: Stage) => string;

/** What the author reads when the reactions of all situations are these, by scale and place. */
const told = (textOf: TextOf) =>
  edited(FILE, (document) => {
    for (const [place, { id, stage, reactions }] of situations.entries()) {
      for (const reaction of reactions) {
        const text = textOf(reaction.scale, place, stage);
        document.setIn(['situations', id, 'reactions', reaction.id], text);
      }
    }
  });

const plain = words(13);
const withHint = (hint: string) => `${words(11)} ${hint}`;
const kernPlaces = situations.flatMap(({ stage }, place) => (stage === 'kern' ? [place] : []));
const deepPlaces = situations.flatMap(({ stage }, place) => (stage === 'kern' ? [] : [place]));

describe('reactions of one kind that say the same beside the act', () => {
  const kinds = REACTION_SCALES.flatMap((scale) =>
    [
      ['een reden van buiten', 'want', REASON.words],
      ['wat een ander eraan heeft', 'scheelt', GAIN.words],
    ].map(([name, word, list]) => ({ scale, name, word, list }) as const),
  );

  it.each(kinds)('twice in the kern: $name with $scale', ({ scale, name, word, list }) => {
    expect(list).toContain(word);
    const [first, second] = kernPlaces;
    const lines = told((of, place) =>
      of === scale && (place === first || place === second) ? withHint(`${word}`) : plain,
    );
    const what = `${String(name)} staat 2 keer bij ${scale} ('${String(word)}') en 0 keer bij `;
    expectTold(lines, FILE, '· situaties van de kern:', what, 'Verdeel zulke woorden over de vier');
    expect(lines).toHaveLength(1);
  });

  it('twice in the whole test', () => {
    const found = [kernPlaces[0], deepPlaces[0]];
    const lines = told((of, place) =>
      of === 'redder' && found.includes(place) ? withHint('omdat') : plain,
    );
    expectTold(lines, FILE, '· alle situaties:', "staat 2 keer bij redder ('omdat')");
  });

  it('once is chance, and so is twice when each kind has it', () => {
    expect(
      told((of, place) => (of === 'redder' && place === 0 ? withHint('want') : plain)),
    ).toEqual([]);
    expect(told((_, place) => (place < 2 ? withHint('want') : plain))).toEqual([]);
  });
});

describe('a reaction that says what it will cost', () => {
  const price = 'dat kan schuren';

  it.each(REACTION_SCALES)('is told apart when only %s does', (scale) => {
    expect(PRICE.words).toContain('schuren');
    const lines = told((of, place) => (of === scale && place === 1 ? withHint(price) : plain));
    const where = `· ${situations[1]?.id ?? ''}:`;
    expectTold(lines, FILE, where, `('schuren') staat alleen bij ${scale}`, 'bij alle vier');
    expect(lines).toHaveLength(1);
  });

  it('is fine when all four do', () => {
    expect(told((_, place) => (place === 1 ? withHint(price) : plain))).toEqual([]);
  });
});

describe('the reactions of an earlier draft', () => {
  const lines = told(
    (scale, place) => FORMER_REACTIONS[place]?.[REACTION_SCALES.indexOf(scale)] ?? plain,
  );

  it('fail: the slachtoffer has a reason from outside in each situation of the kern', () => {
    expectTold(lines, FILE, 'een reden van buiten staat 4 keer bij slachtoffer', '0 keer bij');
  });

  it('fail: the redder says what others gain', () => {
    expectTold(lines, FILE, 'wat een ander eraan heeft staat 2 keer bij redder', '0 keer bij');
  });

  it.each([
    [1, "('schuren') staat alleen bij aan-het-roer"],
    [2, "('gemopper', 'koop toe') staat alleen bij aan-het-roer"],
    [5, "('wordt laat') staat alleen bij aan-het-roer"],
  ])('fail: aan het roer has a price, in situation %i', (place, what) => {
    expectTold(lines, FILE, `· ${situations[place]?.id ?? ''}:`, what);
  });
});
