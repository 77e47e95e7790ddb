import { z } from 'zod';
import { line, template } from './text.ts';

/** A table of figures from the norms: each row has one for the kern and one for the full test. */
const table = {
  caption: line,
  rows: z
    .array(
      z.strictObject({
        /** Name of the figure in the norms, without `Kern` or `Full` at its end. */
        figure: z.string(),
        /** The norms hold both as 0–1. */
        as: z.enum(['percent', 'decimal']),
        text: line,
      }),
    )
    .min(1),
};

/** What the chances on a result mean, and whether they hold in the model. */
export const chances = z.strictObject({
  title: line,
  /** What ten people with the same scores stand for. */
  mean: line,
  /** How a chance is computed, in everyday words. */
  how: line,
  checkTitle: line,
  /** How to read the figure; the largest distance from its line, of 100. */
  check: template('offKern', 'offFull'),
  /** The figure in words, for who does not see it. */
  drawing: line,
  axisSaid: line,
  axisTrue: line,
  /** Which mark is which. */
  legend: line,
  /** The label that unfolds the table behind the figure; its caption and columns follow. */
  tableSummary: line,
  tableCaption: line,
  columnSaidKern: line,
  columnTrueKern: line,
  columnSaidFull: line,
  columnTrueFull: line,
  /** How often the same one is at the top at a second test. */
  again: template('highestAgainKern', 'highestAgainFull'),
  /** The one number that was chosen, and what half a point of it would do. */
  spread: template('ownSpread', 'highestNamedLessKern', 'highestNamedMoreKern'),
  /** Easy statements: what may be said of the one at the top, and what not. */
  often: template('highestSaidEasyKern', 'highestOftenEasyKern', 'highestTrueEasyKern'),
});

/** When the test names a bouwsteen or a role. */
export const naming = z.strictObject({
  title: line,
  traits: template('namedFrom'),
  /** When more than one is named, and when none. */
  close: line,
  /** What every result offers, named or not. */
  places: line,
  roles: template('roleGapKern', 'roleGapFull', 'floor'),
  /** Names in harder circumstances. */
  harder: template('harderFrom', 'harderTo'),
  ...table,
});

/** When names are withheld. */
export const careless = z.strictObject({
  title: line,
  lead: line,
  /** The signs, in the order of domain/score/carelessness. */
  signs: z.strictObject({
    fast: template('seconds'),
    run: template('run'),
    contradiction: line,
    spread: line,
  }),
  /** What a result without names still shows. */
  kept: line,
  /** What is caught, and what slips through. */
  reach: line,
  ...table,
});

/** What a second test may say. */
export const retest = z.strictObject({
  title: line,
  /** Low scores rise of themselves. */
  regression: template('practisedSelfRiseKern', 'practisedSelfRiseFull'),
  /** The one bouwsteen that was chosen: one planned comparison, and how often it is wrong. */
  practised: template('practisedFalseKern', 'wholeMissedKern'),
  /** All six at once: from how many points on a difference counts. */
  family: template('retestKern', 'retestFull'),
  ...table,
});

/** The column heads of every table of figures. */
export const figures = z.strictObject({ columnWhat: line, columnKern: line, columnFull: line });
