import type { Norms } from '../../../src/domain/score/norms.ts';
import { calibrateCareless } from './calibrateCareless.ts';
import { calibrateMargins } from './calibrateMargins.ts';
import { calibrateNaming } from './calibrateNaming.ts';
import { calibrateRetest } from './calibrateRetest.ts';
import { instrument } from './content.ts';
import type { Group, Setting } from './groups.ts';
import { drawGroup } from './groups.ts';
import { BASE, CALIBRATION_SIZE, GROUP_SIZE, OWN_SPREAD, SEEDS, varied } from './parameters.ts';

const HONEST: Setting = { assumptions: BASE, manner: 'honest', pace: 'calm', retest: true };

/** Everybody from whom norms are computed. */
export type Samples = {
  readonly honest: readonly Group[];
  readonly hurried: readonly Group[];
  readonly yesSaying: readonly Group[];
  readonly lowLoadings: readonly Group[];
};

function groups(other: Partial<Setting>, share = 1): readonly Group[] {
  const setting = { ...HONEST, retest: false, ...other };
  const count = Math.ceil((share * CALIBRATION_SIZE) / GROUP_SIZE);
  return Array.from({ length: count }, (_, nth) =>
    drawGroup(instrument, setting, SEEDS.calibration, nth),
  );
}

/** The same people each time: they follow from the seed. */
export function samplesOf(): Samples {
  return {
    honest: groups({ retest: true }),
    hurried: groups({ pace: 'hurried' }, 0.25),
    yesSaying: groups({ assumptions: varied('acquiescence 1.0') }, 0.25),
    lowLoadings: groups({ assumptions: varied('loadings .35–.6') }, 0.5),
  };
}

/** Margins and thresholds for the shipped instrument, computed from the model. */
export function calibrate(): Norms {
  const samples = samplesOf();
  const careless = calibrateCareless(samples);
  return {
    instrument: instrument.version,
    margins: calibrateMargins(samples.honest),
    ownSpread: OWN_SPREAD,
    naming: calibrateNaming(samples, careless),
    careless,
    retest: calibrateRetest(samples.honest),
  };
}
