import { createContext } from 'preact';
import type { UiTexts } from '../../i18n/messages.ts';

/** What is said while something is on its way: the same words everywhere on a page. */
export const LoadingTexts = createContext<UiTexts['loading'] | null>(null);
