import type { Assumptions } from '../parameters.ts';
import { BASE } from '../parameters.ts';

/**
 * What is assumed of colleagues, beside what is assumed of people. A colleague looks at the same
 * bouwsteen with a place of their own in mind: the one that colleagues share, moved by how mild they
 * are on everything, and by what they happen to see. With these two a rating of one colleague agrees
 * with another's as peers do: .37 (Conway & Huffcutt 1997).
 */
type Views = {
  /** SD over colleagues of being mild or stern on all six, in θ. */
  readonly mild: number;
  /** SD over colleagues and bouwstenen of what one colleague alone sees, in θ. */
  readonly own: number;
  /** By how much all colleagues of a person are milder than the person is, in θ. */
  readonly milder: number;
  /** The share of statements that a colleague cannot see. */
  readonly unseen: number;
  /** By how much colleagues of half of the people differ more, and of half of them less (a factor). */
  readonly uneven: number;
  /** Correlation between the own view and that of colleagues; 1: no true difference. */
  readonly alike: number;
  /** By how much all colleagues see one bouwsteen, the first, more often; a true difference, in θ. */
  readonly shift: number;
};

const VIEWS: Views = {
  mild: 0.78,
  own: 0.78,
  milder: 0,
  unseen: 0.08,
  uneven: 1,
  alike: 1,
  shift: 0,
};

export type PanelCell = { readonly people: Assumptions; readonly views: Views };

function panelCell(views: Partial<Views>, people: Partial<Assumptions> = {}): PanelCell {
  return { people: { ...BASE, ...people }, views: { ...VIEWS, ...views } };
}

/** Everywhere that own view and colleagues' are one; what is told of a gap is wrong there. */
export const PANEL_CELLS = {
  base: panelCell({}),
  'colleagues uneven': panelCell({ uneven: 1.5 }),
  'little seen': panelCell({ unseen: 0.25 }),
  'all milder': panelCell({ milder: 0.8 }),
  'all sterner': panelCell({ milder: -0.8 }),
  'high scores': panelCell({}, { traitMiddle: -1.2 }),
  'high scores, milder': panelCell({ milder: 0.5 }, { traitMiddle: -1 }),
  'yes-saying': panelCell({}, { acquiescence: 0.6 }),
  'slopes 1.2': panelCell({}, { slopeMean: 1.2 }),
  'more alike within': panelCell({ mild: 0.5, own: 0.5 }),
} as const satisfies Record<string, PanelCell>;

/**
 * True differences. A self-rating and one of a peer correlate .19 (Conway & Huffcutt 1997): about .4
 * when both are freed of what is by chance. And one bouwsteen that all see far less often.
 */
export const APART_CELLS = {
  'other view': panelCell({ alike: 0.4 }),
  'one seen less': panelCell({ shift: -2.5 }),
} as const satisfies Record<string, PanelCell>;

export type TeamCell = {
  readonly people: Assumptions;
  /** SD over people of each bouwsteen, in θ: less than 1 in a team of one kind. */
  readonly spread: number;
  /** The same for the first bouwsteen. */
  readonly first: number;
};

function teamCell(people: Partial<Assumptions> = {}, spread = 1, first = spread): TeamCell {
  return { people: { ...BASE, ...people }, spread, first };
}

/** Teams that are as far apart on each bouwsteen as people are. */
export const TEAM_CELLS = {
  base: teamCell(),
  'of one kind': teamCell({}, 0.7),
  'of all kinds': teamCell({}, 1.3),
  'bouwstenen differ in ease': teamCell({ scaleDifficulty: 0.54 }),
  'high scores': teamCell({ traitMiddle: -1.2 }),
  'yes-saying': teamCell({ acquiescence: 0.6 }),
  'bouwstenen alike': teamCell({ traitCorrelation: 0.7 }),
} as const satisfies Record<string, TeamCell>;

/** Teams that truly differ on one bouwsteen: half of them a good deal above, half as far below. */
export const TEAM_APART = teamCell({}, 1, 2);

/** Numbers of people for which bounds are computed. */
export const PANEL_SIZES = [3, 4, 5, 6, 7, 8, 12] as const;
export const TEAM_SIZES = [3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 30, 40, 60] as const;

export const TOGETHER_TARGETS = {
  /**
   * People without a true difference who are told of one, on any of the six. Less than what is promised:
   * other people are not quite those from whom bounds are computed.
   */
  gap: 0.045,
  /** Teams as far apart as people are who are told that they differ, or are alike: each of the two. */
  team: 0.025,
  /** Colleagues who speak of different persons and are called close, on one bouwsteen. */
  close: 0.1,
} as const;

/** What is promised of both: at most so many are told what is not there. */
export const PROMISED = 0.05;

export const TOGETHER_SEEDS = { calibration: 20_261_130, report: 20_261_131 } as const;
