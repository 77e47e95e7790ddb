import type { RefObject } from 'preact';
import { fill } from '../../../i18n/format.ts';
import type { InterviewTexts } from '../../../i18n/say/interview.ts';
import { MODES } from '../useMode.ts';
import { STEPS } from './screens.ts';

type Props = {
  readonly texts: InterviewTexts;
  readonly step: number;
  readonly name: string;
  /** The heading of the page, when this line is it. */
  readonly heading?: RefObject<HTMLHeadingElement>;
};

/** Which step this is, of how many, and the way to the whole sheet. */
export function StepLine({ texts: { steps }, step, name, heading }: Props) {
  const said = fill(steps.count, { n: step, total: STEPS, name });
  return (
    <div class="step-line needs-script">
      {heading ? (
        <h1 tabIndex={-1} ref={heading}>
          {said}
        </h1>
      ) : (
        <p>{said}</p>
      )}
      <a href={MODES.edit}>{steps.whole}</a>
    </div>
  );
}
