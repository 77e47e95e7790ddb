import { atom } from 'nanostores';
import type { Instrument } from '../domain/test/instrument.ts';
import type { Norms } from '../domain/score/norms.ts';

/** The instrument and its norms: what answers are measured with. Comes with the texts of a result. */
export type Measure = { readonly instrument: Instrument; readonly norms: Norms };

export const $measure = atom<Measure | null>(null);
