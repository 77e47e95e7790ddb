import type { UiTexts } from '../../i18n/messages.ts';

export type Texts = UiTexts['knowledge']['barriers']['picker'];
