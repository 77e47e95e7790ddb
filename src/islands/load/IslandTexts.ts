import { createContext } from 'preact';
import type { UiTexts } from '../../i18n/messages.ts';

/** Texts that any part of a page may need: the same everywhere on it. */
export const IslandTexts = createContext<Pick<UiTexts, 'loading' | 'aloud'> | null>(null);
