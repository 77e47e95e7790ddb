import type { UiTexts } from '../../i18n/messages.ts';
import { $isUnknown } from '../../stores/asked.ts';
import { useStore } from '../ui/useStore.ts';

type Props = { readonly texts: UiTexts['keeping'] };

/** To who stands on an older page than the one that began the test: it is kept, and goes on there. */
export function LaterVersion({ texts }: Props) {
  return useStore($isUnknown) ? <p class="note">{texts.later}</p> : null;
}
