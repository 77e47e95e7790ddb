import type { GivingPageData } from '../../i18n/say/giving.ts';
import { useFocusOnMove } from '../ui/useFocusOnMove.ts';

type Props = {
  readonly texts: GivingPageData['texts']['other'];
  readonly onBack: () => void;
  readonly onFresh: () => void;
};

/** A new request in a tab with answers to another one: they go only after a yes. */
export function OtherRequest({ texts, onBack, onFresh }: Props) {
  const heading = useFocusOnMove('other');
  return (
    <section>
      <h1 tabIndex={-1} ref={heading}>
        {texts.title}
      </h1>
      <p class="lead">{texts.text}</p>
      <p class="buttons">
        <button type="button" onClick={onBack}>
          {texts.back}
        </button>
        <button type="button" class="outline" onClick={onFresh}>
          {texts.fresh}
        </button>
      </p>
    </section>
  );
}
