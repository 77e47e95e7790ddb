import type { ComponentChildren } from 'preact';
import { minutesFor } from '../../domain/test/steps.ts';
import { fill } from '../../i18n/fill.ts';
import type { UiTexts } from '../../i18n/messages.ts';

type Props = {
  readonly texts: UiTexts['questionnaire'];
  /** Number of the first open answer on this screen, from 1. */
  readonly position: number;
  readonly answered: number;
  readonly total: number;
  /** At the end of the line. */
  readonly children?: ComponentChildren;
};

/** Progress in words and in a bar, with the minutes left. */
export function Progress({ texts, position, answered, total, children }: Props) {
  const minutes = minutesFor(total - answered);
  const left =
    answered === total
      ? texts.progressDone
      : minutes === 1
        ? texts.lastMinute
        : fill(texts.minutes, { minutes });
  return (
    <div class="progress">
      <p class="soft">
        <span>{fill(texts.progress, { n: position, total })}</span>
        <span> · {left}</span>
      </p>
      <progress max={total} value={answered} aria-label={texts.progressLabel} />
      {children}
    </div>
  );
}
