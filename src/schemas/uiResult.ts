import { z } from 'zod';
import { line, template } from './text.ts';
import { chances } from './uiChances.ts';

/**
 * The first part of a result, own or shared: scores, places to practise. It is fetched
 * during the last questions.
 */
export const result = z.strictObject({
  title: line,
  /** While only the kern is answered. */
  first: line,
  /** One part of the verdieping is done. */
  sharper: line,
  full: line,
  incompleteTitle: line,
  incompleteText: template('n'),
  incompleteOne: line,
  incompleteGo: line,
  noScore: line,
  /** The title of a letter is what stands highest, in everyday words; these stand there otherwise. */
  headTied: template('n'),
  headLevel: line,
  headWithheld: line,
  /** Not every bouwsteen has a score yet. */
  headOpen: line,
  highestNamed: template('Trait'),
  /** Only when all that stands highest is high. */
  buildOn: line,
  /** A list of one, which may not be named. */
  highestOne: template('traits'),
  highestList: template('traits'),
  highestTied: template('traits'),
  lowestNamed: template('Trait'),
  lowestOne: template('traits'),
  lowestList: template('traits'),
  lowestTied: template('traits'),
  level: line,
  /** What the person does when things get hard. */
  letterRole: template('everyday', 'role'),
  letterRoles: template('everyday', 'role'),
  letterNoRole: line,
  /** Below: the one band, while it asks. */
  stepTitle: line,
  withheld: line,
  withheldLook: line,
  /** The radar in words. */
  radarLabel: template('scores'),
  radarScore: template('trait', 'points'),
  bandNote: line,
  /** Link to the explanation of the margins. */
  method: line,
  tableCaption: line,
  columnTrait: line,
  columnMargin: line,
  columnScore: line,
  range: template('low', 'high'),
  /** The margin before the part that was just answered. */
  rangeBefore: template('low', 'high'),
  sharpened: line,
  /** After a stage of roles only: leads to the roles, where the change is explained. */
  sharpenedRoles: line,
  chances,
  /** Below a table whose names open the answers behind a score. */
  openTrace: line,
  placesLead: line,
  placesTied: template('Traits'),
  placesTiedMore: template('Traits'),
  placesAllEqual: line,
  placesAllWithheld: line,
  quoteAnswer: template('answer'),
  choosePlace: line,
  chosenPlace: line,
  print: line,
  /** Three ways to take it along, beside the scores. */
  takeAlong: line,
  share: line,
  /** From the screen for sharing back to the result. */
  backToResult: line,
  sheet: line,
  /** Below those: what they are for. */
  shareNote: line,
  sheetNote: line,
  /** While nothing is kept: a person who leaves the page loses the result. */
  interviewUnkept: line,
  printed: template('date'),
  earlierName: line,
  /** Above an earlier result, with a link to the test that was begun since. */
  earlierShown: line,
  earlierLeave: line,
});

export type ResultWords = z.infer<typeof result>;
