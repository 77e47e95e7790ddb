import { useStore } from '../ui/useStore.ts';
import type { KeepingTexts } from '../../i18n/messages.ts';
import { $keeping, isHeld } from '../../stores/kept/keeping.ts';

type Props = { readonly texts: KeepingTexts };

/** One plain line when answers are not kept. `KeepingNotice` shows what the person has to decide. */
export function KeepingLine({ texts }: Props) {
  const keeping = useStore($keeping);
  return (
    <div role="status" class="keeping">
      {keeping !== 'kept' && !isHeld(keeping) && <p>{texts[keeping]}</p>}
    </div>
  );
}
