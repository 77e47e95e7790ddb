import { useStore } from '../ui/useStore.ts';
import type { UiTexts } from '../../i18n/messages.ts';
import { $keeping } from '../../stores/kept/keeping.ts';
import { keepAfterAll } from '../../stores/kept/door.ts';

type Props = { readonly texts: UiTexts['keeping'] };

/** One plain line when answers are not kept, and what the person can do about it. */
export function KeepingLine({ texts }: Props) {
  const keeping = useStore($keeping);
  return (
    <div role="status" class="keeping">
      {keeping !== 'kept' && <p>{texts[keeping]}</p>}
      {(keeping === 'damaged' || keeping === 'newer') && (
        <button type="button" class="link" onClick={keepAfterAll}>
          {texts.replace}
        </button>
      )}
      {keeping === 'cleared' && (
        <button type="button" class="link" onClick={keepAfterAll}>
          {texts.keepAgain}
        </button>
      )}
    </div>
  );
}
