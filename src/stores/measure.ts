import { atom } from 'nanostores';
import type { Measure } from '../domain/score/measure.ts';
import type { Instrument } from '../domain/test/instrument.ts';

/**
 * Every version of the instrument that this page knows, the newest first: that one is asked. Comes
 * with the page itself, for who goes on with an older one must not wait.
 */
export const $instruments = atom<readonly Instrument[]>([]);

/** The same with their norms: what answers are measured with. Comes with the texts of a result. */
export const $measures = atom<readonly Measure[]>([]);
