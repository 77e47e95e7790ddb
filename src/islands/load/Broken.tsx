import { useEffect, useRef, useState } from 'preact/hooks';
import type { UiTexts } from '../../i18n/messages.ts';
import { $keeping } from '../../stores/kept/keeping.ts';
import { onceScript } from './later.ts';
import { findSavable } from './savable.ts';

/** Ahead of time where a page can: a part may break when there is no network. */
export const loadRescue = onceScript(() => import('./rescue.ts'));

type Props = {
  readonly texts: UiTexts['broken'];
  /** Whether another try has failed too. */
  readonly isStubborn: boolean;
  readonly onAgain: () => void;
};

/** Saving as a file, once its code is there: nothing until then, and when it does not come. */
function useRescue() {
  const [rescue, setRescue] = useState(loadRescue.now?.());
  useEffect(() => {
    loadRescue().then(setRescue, () => undefined);
  }, []);
  return rescue;
}

/**
 * In the place of a part that could not be drawn: what happened, that nothing is lost, and what to
 * do.
 */
export function Broken({ texts, isStubborn, onAgain }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const rescue = useRescue();
  const savable = findSavable();
  const hasFile = rescue !== undefined && savable !== null;
  const isKept = $keeping.get() === 'kept';
  // The element that had focus is gone.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="message" role="alert">
      <h1 tabIndex={-1} ref={heading}>
        {texts.title}
      </h1>
      <p class="lead">
        {isKept ? texts.kept : texts.unkept} {hasFile && texts.file}
      </p>
      <div class="buttons">
        <button type="button" onClick={isKept && isStubborn ? () => location.reload() : onAgain}>
          {texts.again}
        </button>
        {hasFile && (
          <button
            type="button"
            class="outline"
            onClick={() => rescue.save(findSavable() ?? savable)}
          >
            {texts.save}
          </button>
        )}
      </div>
    </section>
  );
}
