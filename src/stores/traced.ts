import { atom } from 'nanostores';
import type { ScaleId } from '../domain/test/scales.ts';

/** The score whose answers the person asked to see; nothing again once they are shown. */
export const $traced = atom<ScaleId | null>(null);
