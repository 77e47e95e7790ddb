import type { CarelessSign } from '../../../src/domain/score/carelessness.ts';
import { kindOf } from '../../../src/domain/score/norms.ts';
import type { RoleId, ScaleId } from '../../../src/domain/test/scales.ts';
import { HELM, ROLES, TRAITS } from '../../../src/domain/test/scales.ts';
import { compareSums, pointsOf } from '../../../src/domain/score/scores.ts';
import type { Calibrations } from './measures/calibrations.ts';
import { addCalibrations, calibrationsOf } from './measures/calibrations.ts';
import { PRACTISED } from './measures/practised.ts';
import { SURE } from './measures/sure.ts';
import type { Judged } from './judge.ts';
import type { Person } from './respondents.ts';
import type { Mean } from './statistics.ts';
import { correlation, meanOf, NOTHING, plus } from './statistics.ts';

function theta(person: Person, scale: ScaleId): number {
  return person.theta.get(scale) ?? Number.NaN;
}

/** True place from below among scales of its kind: 0 for the lowest. */
function trueRank(person: Person, scale: ScaleId): number {
  return person.rank.get(scale) ?? Number.NaN;
}

/** Correlation of score and θ within the group, to a power, the mean over scales. */
function recovery(group: readonly Judged[], scales: readonly ScaleId[], power = 1): Mean {
  return scales.reduce((mean, scale) => {
    const scored = group.flatMap(({ person, sums }) => {
      const sum = sums.scales.get(scale);
      return sum ? [[theta(person, scale), pointsOf(sum)] as const] : [];
    });
    if (scored.length === 0) return mean;
    const r = correlation(
      scored.map(([x]) => x),
      scored.map(([, y]) => y),
    );
    return plus(mean, { total: r ** power, count: 1 });
  }, NOTHING);
}

/** How often ±1 standard error holds the true score. */
function coverage(group: readonly Judged[], kind: ReturnType<typeof kindOf>): Mean {
  const held = group.flatMap(({ profile, expected }) =>
    [...expected].flatMap(([scale, points]) => {
      const score = profile.scores.get(scale);
      if (kindOf(scale) !== kind || score?.kind !== 'scored') return [];
      return [score.low <= points && points <= score.high];
    }),
  );
  return meanOf(held, (holds) => holds);
}

/** Is the highest scoring role truly the highest? Roles that tie share the credit. */
function dominantRight({ person, sums }: Judged): number | null {
  const scored = ROLES.flatMap((role) => {
    const sum = sums.scales.get(role);
    return sum ? [{ role, sum }] : [];
  });
  if (scored.length < ROLES.length) return null;
  const top = scored.filter(({ sum }) => scored.every((other) => compareSums(sum, other.sum) >= 0));
  return top.some(({ role }) => isDominant(person, role)) ? 1 / top.length : 0;
}

function isDominant(person: Person, role: RoleId): boolean {
  return trueRank(person, role) === ROLES.length - 1;
}

function shows(group: readonly Judged[], sign: CarelessSign): Mean {
  return meanOf(group, ({ signs }) => signs.includes(sign));
}

const HIGHEST = TRAITS.length - 1;

/** Every figure, computed from a group of respondents as the shipped code judges them. */
const MEASURES = {
  recovery: (group) => recovery(group, TRAITS),
  /** Squared correlation of score and true place. */
  reliability: (group) => recovery(group, TRAITS, 2),
  recoveryRoles: (group) => recovery(group, ROLES),
  recoveryHelm: (group) => recovery(group, [HELM]),
  lowestOffered: (group) =>
    meanOf(group, ({ person, profile: { places } }) => {
      if (places.kind !== 'three') return null;
      return places.traits.some((trait) => trueRank(person, trait) === 0);
    }),
  highestOffered: (group) =>
    meanOf(group, ({ person, profile: { strengths } }) => {
      if (strengths.length === 0) return null;
      return strengths.some((trait) => trueRank(person, trait) === HIGHEST);
    }),
  firstTips: (group) =>
    meanOf(group, ({ person, leads }) => (leads === null ? null : trueRank(person, leads) <= 1)),
  somethingToDo: (group) => meanOf(group, ({ profile }) => profile.places.kind !== 'none'),
  lowestNamed: (group) => meanOf(group, ({ profile }) => profile.lowest.kind === 'named'),
  lowestWithinRank: (group) =>
    meanOf(group, ({ person, profile: { lowest } }) =>
      lowest.kind === 'named' ? trueRank(person, lowest.trait) <= 1 : null,
    ),
  highestNamed: (group) => meanOf(group, ({ profile }) => profile.highest.kind === 'named'),
  highestWithinRank: (group) =>
    meanOf(group, ({ person, profile: { highest } }) =>
      highest.kind === 'named' ? trueRank(person, highest.trait) >= HIGHEST - 1 : null,
    ),
  roleRight: (group) => meanOf(group, dominantRight),
  roleNamed: (group) => meanOf(group, ({ profile }) => profile.role.kind === 'named'),
  roleRightNamed: (group) =>
    meanOf(group, ({ person, profile: { role } }) =>
      role.kind === 'named' ? isDominant(person, role.role) : null,
    ),
  noRole: (group) => meanOf(group, ({ profile }) => profile.role.kind === 'quiet'),
  anyNamed: (group) =>
    meanOf(group, ({ profile }) =>
      [profile.lowest, profile.highest, profile.role].some(({ kind }) => kind === 'named'),
    ),
  flagged: (group) => meanOf(group, ({ profile }) => profile.withheld),
  fast: (group) => shows(group, 'fast'),
  run: (group) => shows(group, 'run'),
  contradiction: (group) => shows(group, 'contradiction'),
  spread: (group) => shows(group, 'spread'),
  changed: (group) => meanOf(group, ({ changed }) => changed && changed.length > 0),
  ...SURE,
  ...PRACTISED,
  marginTrait: (group) => coverage(group, 'trait'),
  marginRole: (group) => coverage(group, 'role'),
  marginHelm: (group) => coverage(group, 'helm'),
} as const satisfies Record<string, MeasureOf>;

type MeasureOf = (group: readonly Judged[]) => Mean;

export type MeasureName = keyof typeof MEASURES;
export const MEASURE_NAMES = Object.keys(MEASURES) as readonly MeasureName[];

/** All figures of one group, or of several added up. */
export type Figures = Readonly<Record<MeasureName, Mean>> & {
  readonly calibrations: Calibrations;
};

export function measure(group: readonly Judged[]): Figures {
  const entries = MEASURE_NAMES.map((name) => [name, MEASURES[name](group)] as const);
  const means = Object.fromEntries(entries) as Record<MeasureName, Mean>;
  return { ...means, calibrations: calibrationsOf(group) };
}

export function addFigures(a: Figures, b: Figures): Figures {
  const entries = MEASURE_NAMES.map((name) => [name, plus(a[name], b[name])] as const);
  const means = Object.fromEntries(entries) as Record<MeasureName, Mean>;
  return { ...means, calibrations: addCalibrations(a.calibrations, b.calibrations) };
}
