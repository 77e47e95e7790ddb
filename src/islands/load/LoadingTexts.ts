import { createContext } from 'preact';
import type { UiTexts } from '../../i18n/messages.ts';

/** The texts while something is loading: the same everywhere on a page. */
export const LoadingTexts = createContext<UiTexts['loading'] | null>(null);
