import { z } from 'zod';
import { line, template } from './text.ts';
import { picture } from './uiPicture.ts';

/** All other words of a result, fetched once it is shown. */
export const resultMore = z.strictObject({
  emptyTitle: line,
  emptyText: line,
  emptyStart: line,
  /** To a person who received it; the first part has the same for the person. */
  withheldShared: line,
  /** Under it all, for who came by a link on a blog. */
  blogBack: template('blog'),
  /** In the one band, once a bouwsteen was chosen. */
  stepQuote: template('quote', 'answer'),
  stepLabel: line,
  /** The same above the first one, which says why it comes first. */
  stepWhy: line,
  stepPlan: line,
  stepOther: line,
  stepElsewhere: line,
  /** Under the step: a plan of one's own, first what opens its two fields. */
  ownPlanMake: line,
  ownPlanChange: line,
  ownPlanParts: z.strictObject({ when: line, act: line }),
  ownPlanNote: line,
  ownPlanCut: template('n'),
  /** Before the plan as a sentence, and that sentence. */
  ownPlan: line,
  ownPlanSays: template('when', 'act'),
  /** The same when no band is drawn. */
  bandNoteText: line,
  sharpenedBelow: line,
  detailsTraits: line,
  detailsRoles: line,
  detailsNote: line,
  /** How one score comes about, from answers to points. */
  traceTitle: template('trait', 'points'),
  traceKey: line,
  traceReversedKey: line,
  traceStatement: line,
  traceAnswer: line,
  traceCounts: line,
  traceReversed: line,
  traceSum: template('n', 'sum', 'lowest', 'range', 'points'),
  /** Above all that can be unfolded. */
  onTitle: line,
  openAll: line,
  closeAll: line,
  /** A fold with the other places. */
  otherPlaces: line,
  otherPlacesNote: template('traits'),
  otherPlacesAll: line,
  tipsTitle: line,
  tipsNote: template('traits'),
  tipsTitleShared: line,
  /** The tips of one bouwsteen. */
  tipsOf: template('trait'),
  /** Why a tip appears, by the reason in domain/advice. */
  whyChosen: line,
  whyLowest: template('trait'),
  whyPlace: template('trait'),
  whyLowestShared: template('trait'),
  /** Why the first tip of each bouwsteen comes first. */
  whyFirst: line,
  tipPlan: line,
  tipGives: line,
  tipSource: template('source'),
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
  roleNote: line,
  /** The same for a person who reads the text version. */
  roleNoteText: line,
  triangleLabel: template('scores'),
  rolesCaption: line,
  columnRole: line,
  situationsTitle: line,
  situationsCaption: line,
  situationsNote: line,
  columnSituation: line,
  columnReaction: line,
  reactionOf: template('scale', 'answer'),
  /** When three or four reactions have the same score. */
  situationTie: line,
  wayOutTitle: line,
  /** When a role may be named. */
  wayOutOf: template('role'),
  wayOutLead: line,
  wayOut: template('role', 'stance'),
  early: line,
  sayings: line,
  unsafeTitle: line,
  unsafe: line,
  deepenTitle: line,
  deepenNote: line,
  deepenTraits: line,
  deepenTraitsText: line,
  deepenRoles: line,
  deepenRolesText: line,
  deepenDone: line,
  /** How the bouwsteen that was practised did at a retest, by its outcome. */
  practised: z.strictObject({
    risen: template('trait'),
    'seems-risen': template('trait'),
    'no-clear-difference': template('trait'),
    /** After each of them: low scores rise of themselves. */
    minded: line,
  }),
  dataTitle: line,
  dataNote: line,
  dataText: line,
  /** To the history, for who did the test more than once. */
  dataHistory: line,
  saveAnswers: line,
  saveAnswersNote: line,
  takeTitle: line,
  paperTitle: line,
  paperNote: line,
  /** Prints the tips and nothing else. */
  printTips: line,
  /** How to make a PDF. */
  pdfNote: line,
  /** Unfolds the text version. */
  asText: line,
  asTextNote: line,
  asTextLead: line,
  asTextLabel: line,
  copyText: line,
  textCopied: line,
  textManual: line,
  /** On paper, above the address of the site. */
  printedFrom: line,
  /** The purpose of the code beside it. */
  printedScan: line,
  /** On paper, at the top of every page after the first. */
  printedHead: template('site', 'date'),
  backToQuestions: line,
  ...picture,
});
