/**
 * Every assumption of the simulation, by name. None of them is a fact about people: they say under
 * which circumstances the figures hold, until a pilot replaces them.
 *
 * Units: traits, roles and aan het roer are normal with mean 0 and SD 1 ("θ"). Thresholds are set on
 * the latent response of an item (SD 1), so that another slope or loading leaves the answers as
 * spread out as before.
 */
export type Assumptions = {
  /** Slopes of the statements about bouwstenen: normal, drawn again beyond 2.5 SD. */
  readonly slopeMean: number;
  readonly slopeSd: number;
  /** Correlation between any two bouwstenen. */
  readonly traitCorrelation: number;
  /** SD over people of saying 'often' to anything, in θ: works against reversed statements. */
  readonly acquiescence: number;
  /** Middle of the thresholds of bouwstenen; negative: most people say 'often'. */
  readonly traitMiddle: number;
  /** SD over statements of that middle: some behaviour is common, some is rare. */
  readonly traitDifficulty: number;
  /** SD over bouwstenen, in θ, of how hard all statements of one are: some are done less by everybody. */
  readonly scaleDifficulty: number;
  /** SD of the logarithm from which the bouwstenen are drawn, with a tail of low ones; 0: normal. */
  readonly skew: number;
  /** SD in θ of a day on which everything goes better or worse, drawn anew each time. */
  readonly dayMood: number;
  /** Distance between neighbouring thresholds; small: people like the ends of the answer scale. */
  readonly thresholdSpacing: number;
  /** SD of each threshold around its even place. */
  readonly thresholdJitter: number;
  /** Correlation between any two roles. */
  readonly roleCorrelation: number;
  /** Loadings of role statements and reactions, uniform between these two. */
  readonly loadingLow: number;
  readonly loadingHigh: number;
  /** Middle of the thresholds of the roles; positive: most people say 'seldom' or 'sometimes'. */
  readonly roleMiddle: number;
  /** Middle of the thresholds of aan het roer. */
  readonly helmMiddle: number;
  /** SD over role statements and reactions of how attractive they are: differences in intercept. */
  readonly attractiveness: number;
  /** By how much everything about the redder is more attractive than the other roles. */
  readonly favouredRedder: number;
};

export const BASE: Assumptions = {
  slopeMean: 1.5,
  slopeSd: 0.35,
  traitCorrelation: 0.5,
  acquiescence: 0.3,
  traitMiddle: -0.53,
  traitDifficulty: 0.27,
  scaleDifficulty: 0,
  skew: 0,
  dayMood: 0,
  thresholdSpacing: 0.76,
  thresholdJitter: 0.1,
  roleCorrelation: 0.2,
  loadingLow: 0.5,
  loadingHigh: 0.6,
  roleMiddle: 0.3,
  helmMiddle: -0.3,
  attractiveness: 0.2,
  favouredRedder: 0,
};

/** Time an answer takes: lognormal (van der Linden 2006), median in milliseconds, SDs of its logarithm. */
export type Pace = {
  readonly median: number;
  /** Between people: some are quick. */
  readonly personSd: number;
  /** Between the answers of one person. */
  readonly answerSd: number;
};

export const PACES = {
  /** Eight to fourteen words at 238 words a minute (Brysbaert 2019), and a choice: 52 answers in five to six minutes. */
  calm: { median: 5_500, personSd: 0.3, answerSd: 0.5 },
  /** Reads every word at 350 words a minute and chooses at once. */
  hurried: { median: 2_900, personSd: 0.15, answerSd: 0.4 },
  /** Reads a word here and there. */
  careless: { median: 1_100, personSd: 0.3, answerSd: 0.4 },
} as const satisfies Record<string, Pace>;

/** Respondents who share one draw of item parameters. */
export const GROUP_SIZE = 100;

/** Respondents a cell, when figures are reported and when bars are checked. */
export const CELL_SIZE = 5_000;

/** Respondents from whom margins and thresholds are computed; others than those who are reported on. */
export const CALIBRATION_SIZE = 10_000;

/** What is computed and what is reported never see the same respondents. */
export const SEEDS = {
  calibration: 20_260_301,
  report: 20_260_302,
  /** The bound for naming a bouwsteen is chosen on the one and looked at again on the other. */
  bound: 20_260_303,
  boundAgain: 20_260_304,
} as const;

/** Respondents from whom the bound for naming is chosen, and as many with whom it is confirmed. */
export const BOUND_SIZE = 30_000;

/**
 * SD of someone's own bouwstenen around their own level, in points. Chosen where stated and true
 * chances agree in this model, and not too sure anywhere else; a pilot can estimate it without truth,
 * as the covariance of two halves of each scale within people.
 */
export const OWN_SPREAD = 11;

/** By how much the own spread is varied, to show what rests on it (points). */
export const OWN_SPREAD_STEP = 0.5;

/** What margins and thresholds must achieve; the smallest that does is taken. */
export const TARGETS = {
  /** Of the bouwstenen named as lowest, and of those named as highest: at most one rank off. */
  traitWithinRank: 0.9,
  /** Of the roles named: truly the highest. Also when loadings are lower, the least certain assumption. */
  roleRight: 0.85,
  /** Unchanged people who see a change in any of the six bouwstenen. */
  retest: 0.1,
  /** Honest respondents with a long run. */
  run: 0.002,
  /** Honest respondents with too much scatter, in each stage. */
  scatter: 0.015,
  /** Honest respondents with a contradiction, even if yes-saying were far stronger than assumed. */
  contradiction: 0.02,
  /** People in a hurry who do read and are taken for careless. */
  hurried: 0.01,
} as const;

/** Never call someone hasty above this: two seconds an item (Huang et al. 2012), in milliseconds. */
export const SLOWEST_HASTE = 2_000;

/** No role stands out while all are below 'zelden' on average (points). A choice, not computed. */
export const ROLE_FLOOR = 25;

/** One assumption at a time, around the base. */
export const VARIATIONS = {
  'slopes 1.2': { slopeMean: 1.2 },
  'slopes 2.0': { slopeMean: 2 },
  'traits correlate .3': { traitCorrelation: 0.3 },
  'traits correlate .7': { traitCorrelation: 0.7 },
  'acquiescence 0': { acquiescence: 0 },
  'acquiescence .6': { acquiescence: 0.6 },
  'acquiescence 1.0': { acquiescence: 1 },
  'loadings .35–.6': { loadingLow: 0.35, loadingHigh: 0.6 },
  'attractiveness 0': { attractiveness: 0 },
  'attractiveness .4': { attractiveness: 0.4 },
  'redder favoured .3': { favouredRedder: 0.3 },
  'answers to the ends': { thresholdSpacing: 0.57 },
  'answers to the middle': { thresholdSpacing: 0.95 },
  skewed: { skew: 0.5 },
  'scale difficulty .54': { scaleDifficulty: 0.54 },
} as const satisfies Record<string, Partial<Assumptions>>;

export type VariationName = keyof typeof VARIATIONS;

export function varied(name: VariationName): Assumptions {
  return { ...BASE, ...VARIATIONS[name] };
}
