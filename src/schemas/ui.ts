import { z } from 'zod';
import { line, template } from './text.ts';

/** Words around every page. */
const site = z.strictObject({
  /** The name of the product. */
  name: line,
  /** For search engines and previews. */
  description: line,
  /** The skip link. */
  skip: line,
  /** Link in the header to the explanation. */
  how: line,
  /** One modest line under every page. */
  footer: line,
  /** Shown when scripts are off. */
  noScript: line,
  notFoundTitle: line,
  notFound: line,
  toStart: line,
});

/** The landing page around the first statement. */
const start = z.strictObject({
  title: line,
  /** The promise in one breath. */
  lead: line,
  /** Privacy, in one breath. */
  promise: line,
  aboutTitle: line,
  /** For whom, how long, what one sees, what is kept, what it is not. */
  about: z.array(z.strictObject({ title: line, text: line })).min(1),
});

/** The questionnaire. */
const questionnaire = z.strictObject({
  title: line,
  /** The five labels of the answer scale, from 1 to 5. */
  answers: z.tuple([line, line, line, line, line]),
  previous: line,
  next: line,
  /** In the place of next, on the last screen. */
  finish: line,
  progress: template('n', 'total'),
  progressLabel: line,
  minutes: template('minutes'),
  lastMinute: line,
  /** The time frame of every statement. */
  frame: line,
  /** Says beforehand that the next question opens by itself. */
  autoNote: line,
  manualNote: line,
  autoSwitch: line,
  errorTitle: line,
  errorLink: line,
  situationLead: line,
  situationNote: line,
  reaction: template('n', 'total'),
  given: template('answer'),
  change: line,
  halfwayTitle: line,
  halfwayText: line,
  halfwayGo: line,
  resumeTitle: line,
  resumeText: template('answered', 'total'),
  again: line,
  againNote: line,
  doneTitle: line,
  doneText: line,
  loadFailed: line,
  retry: line,
});

/** What is kept on the device, and how to empty it. */
const keeping = z.strictObject({
  offSwitch: line,
  /** One plain line for each state in which answers are not kept. */
  off: line,
  unavailable: line,
  full: line,
  damaged: line,
  newer: line,
  /** Replaces what cannot be read. */
  replace: line,
  wipe: line,
  wipeAsk: line,
  wipeYes: line,
  wipeNo: line,
  wiped: line,
});

/** The result, own or shared; words that end in `Shared` speak to someone who received it. */
const result = z.strictObject({
  title: line,
  emptyTitle: line,
  emptyText: line,
  emptyStart: line,
  loading: line,
  loadFailed: line,
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
  headNamed: template('trait'),
  headClose: line,
  headLevel: line,
  headWithheld: line,
  highestNamed: template('Trait'),
  highestClose: template('Traits'),
  lowestNamed: template('Trait'),
  lowestClose: template('Traits'),
  level: line,
  choose: line,
  chooseNamed: line,
  withheld: line,
  withheldShared: line,
  withheldLook: line,
  /** The radar in words. */
  radarLabel: template('scores'),
  radarScore: template('trait', 'points'),
  bandNote: line,
  tableCaption: line,
  columnTrait: line,
  columnMargin: line,
  columnScore: line,
  range: template('low', 'high'),
  detailsTitle: line,
  placesTitle: line,
  placesLead: line,
  placesTied: template('Traits'),
  placesTiedMore: template('Traits'),
  placesAllTitle: line,
  placesAllEqual: line,
  placesAllWithheld: line,
  quoteAnswer: template('answer'),
  choosePlace: line,
  chosenPlace: line,
  tipsTitle: line,
  tipsTitleShared: line,
  tipsEmpty: line,
  /** Why a tip appears, by the reason in domain/advice. */
  whyChosen: line,
  whyLowest: template('trait'),
  whyPlace: template('trait'),
  whyLowestShared: template('trait'),
  moreTips: template('n'),
  tipPlan: line,
  tipGives: line,
  strengthTitle: template('trait'),
  strengthTitleShared: template('trait'),
  whyNamed: template('trait'),
  whyAmong: template('trait'),
  whyNamedShared: template('trait'),
  whyAmongShared: template('trait'),
  strengthUse: line,
  strengthOverdo: line,
  rolesTitle: line,
  rolesSkippedText: line,
  rolesSkippedGo: line,
  roleNamed: template('role', 'everyday'),
  roleNamedShared: template('role', 'everyday'),
  roleTwo: template('roles'),
  roleTwoShared: template('roles'),
  roleThree: line,
  roleQuiet: line,
  roleWithheld: line,
  roleQuestion: template('question'),
  roleNote: line,
  triangleLabel: template('scores'),
  rolesCaption: line,
  columnRole: line,
  situationsTitle: line,
  situationsCaption: line,
  columnSituation: line,
  columnReaction: line,
  reactionOf: template('scale', 'answer'),
  /** When three or four reactions tie. */
  situationTie: line,
  wayOutTitle: line,
  wayOutLead: line,
  wayOut: template('role', 'stance'),
  sayings: line,
  unsafeTitle: line,
  unsafe: line,
  deepenTitle: line,
  deepenTraits: line,
  deepenTraitsText: line,
  deepenRoles: line,
  deepenRolesText: line,
  deepenDone: line,
  dataTitle: line,
  dataText: line,
  print: line,
  printed: template('date'),
  backToQuestions: line,
});

/** Sharing, and opening what was shared. */
const share = z.strictObject({
  title: line,
  text: line,
  withRoles: line,
  copy: line,
  copied: line,
  manual: line,
  linkLabel: line,
  sharedTitle: line,
  sharedLead: line,
  sharedHeadNamed: template('trait'),
  sharedHead: line,
  takeTest: line,
  emptyTitle: line,
  empty: line,
  damagedTitle: line,
  damaged: line,
  newerTitle: line,
  newer: line,
});

/** content/nl/ui.yaml: every word of the interface itself. */
export const uiSchema = z.strictObject({ site, start, questionnaire, keeping, result, share });

export type UiTexts = z.infer<typeof uiSchema>;
