import { atom } from 'nanostores';
import type { ScaleId } from '../domain/test/scales.ts';

/** The score that was asked what it rests on; nothing again as soon as that is shown. */
export const $traced = atom<ScaleId | null>(null);
