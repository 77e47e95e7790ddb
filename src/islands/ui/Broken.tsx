import { useEffect, useRef } from 'preact/hooks';
import type { UiTexts } from '../../i18n/messages.ts';
import { $keeping } from '../../stores/kept/keeping.ts';
import { isAnythingToSave, saveAnything } from './rescue.ts';

type Props = {
  readonly texts: UiTexts['broken'];
  /** Whether another try has failed too. */
  readonly isStubborn: boolean;
  readonly onAgain: () => void;
};

/**
 * In the place of a part that could not be drawn: what happened, that nothing is lost, and what to
 * do.
 */
export function Broken({ texts, isStubborn, onAgain }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const hasFile = isAnythingToSave();
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
          <button type="button" class="outline" onClick={saveAnything}>
            {texts.save}
          </button>
        )}
      </div>
    </section>
  );
}
