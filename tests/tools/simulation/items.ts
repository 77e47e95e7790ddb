import type { Instrument, Item } from '../../../src/domain/test/instrument.ts';
import { itemsOf, STAGES } from '../../../src/domain/test/instrument.ts';
import { kindOf } from '../../../src/domain/score/norms.ts';
import type { ScaleId } from '../../../src/domain/test/scales.ts';
import { TRAITS } from '../../../src/domain/test/scales.ts';
import type { Assumptions } from './parameters.ts';
import type { Random } from './random.ts';

/** An item of the real bank with parameters of the graded response model (Samejima 1969). */
export type ModelItem = {
  readonly item: Item;
  /** Discrimination a, logistic metric. */
  readonly slope: number;
  /** b₂ … b₅ in θ: where 'at least this answer' is as likely as not, for the raw answer. */
  readonly thresholds: readonly number[];
  /** −1 when agreeing means less of the scale. */
  readonly direction: 1 | -1;
};

/** Between the logistic and the normal metric (Takane & de Leeuw 1987). */
const LOGISTIC = 1.702;
const TRUNCATED_AT = 2.5;
/** Thresholds in units of their spacing, around the middle. */
const PLACES = [-1.5, -0.5, 0.5, 1.5] as const;

function truncatedNormal(random: Random): number {
  for (;;) {
    const z = random.normal();
    if (Math.abs(z) <= TRUNCATED_AT) return z;
  }
}

function slopeOf(loading: number): number {
  return (LOGISTIC * loading) / Math.sqrt(1 - loading ** 2);
}

function loadingOf(slope: number): number {
  return slope / Math.sqrt(slope ** 2 + LOGISTIC ** 2);
}

/** Slope and middle of the thresholds for one item. Every item uses as many random numbers. */
function drawItem(item: Item, given: Assumptions, random: Random) {
  const steepness = truncatedNormal(random);
  const loading = given.loadingLow + (given.loadingHigh - given.loadingLow) * random.uniform();
  const ease = random.normal();
  if (kindOf(item.scale) === 'trait') {
    const slope = given.slopeMean + given.slopeSd * steepness;
    return { slope, middle: given.traitMiddle + given.traitDifficulty * ease };
  }
  const favour = item.scale === 'redder' ? given.favouredRedder : 0;
  const middle = kindOf(item.scale) === 'helm' ? given.helmMiddle : given.roleMiddle;
  return { slope: slopeOf(loading), middle: middle + given.attractiveness * ease - favour };
}

/** All items in order of answering: the kern first, then the parts of the verdieping. */
function inOrder(instrument: Instrument): readonly Item[] {
  const items = itemsOf(instrument);
  return STAGES.flatMap((stage) => items.filter((item) => item.stage === stage));
}

/** How hard a bouwsteen is as a whole, in θ. */
export type Difficulties = ReadonlyMap<ScaleId, number>;

export function drawDifficulties(given: Assumptions, random: Random): Difficulties {
  return new Map(TRAITS.map((trait) => [trait, given.scaleDifficulty * random.normal()]));
}

/** Fresh parameters for the whole item bank, in order of answering. */
export function drawItems(
  instrument: Instrument,
  given: Assumptions,
  random: Random,
  difficulties: Difficulties = new Map(),
): readonly ModelItem[] {
  return inOrder(instrument).map((item) => {
    const { slope, middle } = drawItem(item, given, random);
    const keyed = PLACES.map((place) => {
      const jitter = given.thresholdJitter * random.normal();
      const own = difficulties.get(item.scale) ?? 0;
      return own + (middle + given.thresholdSpacing * place + jitter) / loadingOf(slope);
    }).sort((a, b) => a - b);
    const reversed = item.keying === 'reversed';
    return {
      item,
      slope,
      // Seen from the raw answer, a reversed statement is the mirror image.
      thresholds: reversed ? keyed.map((b) => -b).reverse() : keyed,
      direction: reversed ? -1 : 1,
    };
  });
}

/** Probability of at least the answer that b belongs to (Samejima 1969): 1 / (1 + exp(−a(θ − b))). */
export function atLeast({ slope }: ModelItem, place: number, threshold: number): number {
  return 1 / (1 + Math.exp(slope * (threshold - place)));
}
