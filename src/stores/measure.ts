import { atom } from 'nanostores';
import type { Measure } from '../domain/score/measure.ts';
import type { Instrument } from '../domain/test/instrument.ts';

/**
 * Every version of the instrument that this page knows, the newest first: the newest is asked. The
 * list is part of the page, so that a person with an older version does not wait.
 */
export const $instruments = atom<readonly Instrument[]>([]);

/** The same with their norms, to score answers. They come with the texts of a result. */
export const $measures = atom<readonly Measure[]>([]);
