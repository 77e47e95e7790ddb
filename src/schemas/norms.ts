import { z } from 'zod';

const points = z.number().min(0).max(100);
const count = z.int().min(1).max(100);

/** ±1 standard error (points) from this number of answers. */
const margins = z.array(z.strictObject({ items: count, points })).min(1);

/** The gap for naming one scale, in steps of a scale of `items` answers. */
const gap = z.strictObject({ items: count, steps: count });

const gaps = z.strictObject({
  /** While only the kern is answered. */
  kern: gap,
  /** When every scale has this many answers. */
  full: gap,
});

const share = z.number().min(0).max(1);
const saidAndTrue = z
  .array(z.strictObject({ said: share, true: share }))
  .min(1)
  .max(10);
const calibrated = z.strictObject({ kern: saidAndTrue, full: saidAndTrue });

/** content/norms/*.yaml: margins and thresholds for one version of the instrument. */
export const normsSchema = z.strictObject({
  /** The version of the instrument they belong to. */
  instrument: z.string(),
  /** Margins by kind of scale. */
  margins: z.strictObject({ trait: margins, role: margins, helm: margins }),
  /** SD of someone's own bouwstenen around their own level (points). */
  ownSpread: points,
  naming: z.strictObject({
    /** Chance to be among the two highest or lowest from which a bouwsteen is named. */
    trait: z.number().min(0.5).max(1),
    /** For the role that stands out. */
    role: gaps,
    /** No role stands out while all scores are below this (points). */
    roleFloor: points,
  }),
  careless: z.strictObject({
    /** Mean time per answer, in milliseconds. */
    meanTime: z.int().min(0),
    /** Equal answers in a row. */
    run: count,
    /** Yes-saying relative to the spread of the answers: 0 for none. */
    contradiction: z.number().min(0),
    /** Spread within scales, as a share of that of all answers and in answer points together. */
    scatter: z.array(z.strictObject({ answers: count, limit: z.number().min(0).max(4) })).min(1),
  }),
  /** Smallest difference between two attempts that counts as a change (points). */
  retest: z.strictObject({ kern: points, full: points }),
  /** What the simulation found, by name: shares and reliabilities as 0–1. */
  simulation: z.record(z.string(), z.number()).optional(),
  /** Chances that were said against what was true, from small to large. */
  calibration: z.strictObject({ highest: calibrated, topThree: calibrated }).optional(),
});
