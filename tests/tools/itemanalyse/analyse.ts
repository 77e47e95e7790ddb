import type { CarelessSign } from '../../../src/domain/score/carelessness.ts';
import { carelessSigns } from '../../../src/domain/score/carelessness.ts';
import type { Instrument, Item } from '../../../src/domain/test/instrument.ts';
import { itemsOf } from '../../../src/domain/test/instrument.ts';
import type { Norms } from '../../../src/domain/score/norms.ts';
import type { Response } from '../../../src/domain/test/response.ts';
import type { ScaleId } from '../../../src/domain/test/scales.ts';
import { SCALES } from '../../../src/domain/test/scales.ts';
import { pointsOf } from '../../../src/domain/score/scores.ts';
import { traceOf } from '../../../src/domain/score/trace.ts';
import type { Rows } from './numbers.ts';
import { columns, deviation, mean } from './numbers.ts';
import { omega } from './omega.ts';
import type { WithinAnalysis } from './within.ts';
import { analyseWithin } from './within.ts';
import { alpha, alphaInterval, itemRest, standardError } from './reliability.ts';

/** The items of a scale in the kern, or all that it has. */
export const SETS = ['kern', 'full'] as const;
export type ItemSet = (typeof SETS)[number];

/** An item that goes along with the others of its scale less than this deserves a second look (Nunnally & Bernstein 1994). */
export const LOWEST_REST = 0.3;

type ItemAnalysis = {
  readonly id: string;
  readonly reversed: boolean;
  /** Answer points 1–5, as the scale counts them: reversed statements are turned round. */
  readonly mean: number | null;
  /** Answer points. */
  readonly sd: number | null;
  /** Corrected item-rest correlation. */
  readonly rest: number | null;
  /** The correlation is under `LOWEST_REST`, or there is none. */
  readonly weak: boolean;
};

export type ScaleAnalysis = {
  readonly scale: ScaleId;
  readonly set: ItemSet;
  /** People who answered all these items with care. */
  readonly n: number;
  readonly alpha: number | null;
  /** 95 % interval of alpha. */
  readonly alphaInterval: readonly [low: number, high: number] | null;
  /** Alpha with the careless counted too: says what leaving them out did. */
  readonly alphaEveryone: number | null;
  readonly omega: number | null;
  /** A loading wanted to be more than 1: read omega with reserve. */
  readonly omegaAtLimit: boolean;
  /** Points 0–100. */
  readonly mean: number | null;
  /** Points. */
  readonly sd: number | null;
  /** Standard error of measurement in points: of omega, or of alpha where there is no omega. */
  readonly standardError: number | null;
  readonly items: readonly ItemAnalysis[];
};

export type Analysis = {
  readonly instrument: string;
  /** People: files that count. */
  readonly n: number;
  readonly careless: {
    readonly n: number;
    /** 0–1. */
    readonly share: number;
    /** People by sign; someone can have several. */
    readonly signs: Readonly<Partial<Record<CarelessSign, number>>>;
  };
  readonly scales: readonly ScaleAnalysis[];
  readonly within: readonly WithinAnalysis[];
};

/** Those who answered all items, with the answers as the domain keys them. */
function rowsOf(
  instrument: Instrument,
  responses: readonly Response[],
  scale: ScaleId,
  items: readonly Item[],
): Rows {
  const ids = new Set(items.map(({ id }) => id));
  return responses
    .map((response) => new Map([...response].filter(([id]) => ids.has(id))))
    .filter((response) => response.size === ids.size)
    .map((response) => traceOf(instrument, response, scale).rows.map(({ counts }) => counts));
}

function itemAnalyses(items: readonly Item[], rows: Rows): readonly ItemAnalysis[] {
  const answers = columns(rows);
  const rests = itemRest(rows);
  return items.map(({ id, keying }, i) => {
    const rest = rests[i] ?? null;
    const own = answers[i] ?? [];
    return {
      id,
      reversed: keying === 'reversed',
      mean: mean(own),
      sd: deviation(own),
      rest,
      weak: rest === null || rest < LOWEST_REST,
    };
  });
}

function analyseScale(
  instrument: Instrument,
  everyone: readonly Response[],
  careful: readonly Response[],
  scale: ScaleId,
  set: ItemSet,
): ScaleAnalysis {
  const items = itemsOf(instrument).filter(
    (item) => item.scale === scale && (set === 'full' || item.stage === 'kern'),
  );
  const rows = rowsOf(instrument, careful, scale, items);
  const points = rows.map((row) =>
    pointsOf({ sum: row.reduce((sum, counts) => sum + counts, 0), count: row.length }),
  );
  const [ownAlpha, factor, sd] = [alpha(rows), omega(rows), deviation(points)];
  const reliability = factor?.value ?? ownAlpha;
  return {
    scale,
    set,
    n: rows.length,
    alpha: ownAlpha,
    alphaInterval: ownAlpha === null ? null : alphaInterval(ownAlpha, rows.length, items.length),
    alphaEveryone: alpha(rowsOf(instrument, everyone, scale, items)),
    omega: factor?.value ?? null,
    omegaAtLimit: factor?.atLimit ?? false,
    mean: mean(points),
    sd,
    standardError: sd === null || reliability === null ? null : standardError(sd, reliability),
    items: itemAnalyses(items, rows),
  };
}

/**
 * What a pilot says about the instrument. Answers that the shipped rules call careless are counted
 * and then left out: the site names nothing for them either.
 */
export function analyse(
  instrument: Instrument,
  norms: Norms,
  responses: readonly Response[],
): Analysis {
  const judged = responses.map((response) => ({
    response,
    signs: carelessSigns(instrument, norms, response),
  }));
  const careful = judged.filter(({ signs }) => signs.length === 0).map(({ response }) => response);
  const signs: Partial<Record<CarelessSign, number>> = {};
  for (const sign of judged.flatMap((person) => person.signs)) signs[sign] = (signs[sign] ?? 0) + 1;
  const careless = responses.length - careful.length;
  return {
    instrument: instrument.version,
    n: responses.length,
    careless: { n: careless, share: careless / Math.max(1, responses.length), signs },
    scales: SETS.flatMap((set) =>
      SCALES.map((scale) => analyseScale(instrument, responses, careful, scale, set)),
    ),
    within: SETS.map((set) => analyseWithin(instrument, careful, set)),
  };
}
