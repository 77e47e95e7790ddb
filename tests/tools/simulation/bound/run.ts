/**
 * `npm run simulation:bound`: chooses the bound from which a bouwsteen is named, on one seed, looks at
 * it again on another, and keeps both beside the simulation. Takes minutes, so it stands outside
 * `npm run simulation`, which reads what was found.
 */
import { writeFileSync } from 'node:fs';
import { calibrateCareless } from '../calibrateCareless.ts';
import { calibrateMargins } from '../calibrateMargins.ts';
import { samplesOf } from '../calibration.ts';
import { shippedNorms } from '../content.ts';
import { BOUND_SIZE, OWN_SPREAD, SEEDS } from '../parameters.ts';
import { calibrationIn, candidatesOf, largestIn, smallestBound, stageFound } from './choose.ts';
import type { NamingBound } from './found.ts';
import { BOUND_FILE } from './found.ts';

const samples = samplesOf();
const norms = {
  ...shippedNorms(),
  margins: calibrateMargins(samples.honest),
  careless: calibrateCareless(samples),
  ownSpread: OWN_SPREAD,
};
const [chosen, confirmed] = [SEEDS.bound, SEEDS.boundAgain].map((seed) => ({
  seed,
  candidates: candidatesOf(norms, seed),
}));
if (chosen === undefined || confirmed === undefined) throw new Error('two seeds, please');
// What only just holds on one seed may just fail on the other: it must hold on both.
const bound = Math.max(smallestBound(chosen.candidates), smallestBound(confirmed.candidates));
const [first, second] = [chosen, confirmed].map(({ seed, candidates }) => ({
  seed,
  people: BOUND_SIZE,
  kern: stageFound(candidates, 'kern', bound),
  full: stageFound(candidates, 'full', bound),
}));
if (first === undefined || second === undefined) throw new Error('two seeds, please');
const found: NamingBound = {
  bound,
  chosen: first,
  confirmed: second,
  calibration: calibrationIn(confirmed.candidates),
  largest: largestIn(confirmed.candidates),
  margins: norms.margins.trait,
  ownSpread: OWN_SPREAD,
};
writeFileSync(BOUND_FILE, `${JSON.stringify(found, null, 2)}\n`);
console.log(JSON.stringify(found, null, 2));
