import { useEffect, useRef } from 'preact/hooks';
import type { UiTexts } from '../../i18n/messages.ts';

type Props = {
  readonly texts: UiTexts['questionnaire'];
  /** The id of the first radio of the first open question. */
  readonly target: string;
};

/** Says what is missing, takes focus, and links to the first open question. */
export function ErrorSummary({ texts, target }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div class="error" role="alert" tabIndex={-1} ref={box}>
      <p class="error-title">{texts.errorTitle}</p>
      <a
        href={`#${target}`}
        onClick={(event) => {
          // A fragment in the address would add a step for Back.
          event.preventDefault();
          document.getElementById(target)?.focus();
        }}
      >
        {texts.errorLink}
      </a>
    </div>
  );
}
