import { deepeningFor } from '../../domain/result/deepening.ts';
import type { Instrument, Stage } from '../../domain/test/instrument.ts';
import type { Response } from '../../domain/test/response.ts';
import { resumeAt, stepsOf } from '../../domain/test/steps.ts';
import type { UiTexts } from '../../i18n/messages.ts';
import { GoRow } from '../ui/GoRow.tsx';

type Props = {
  readonly instrument: Instrument;
  readonly response: Response;
  readonly texts: UiTexts['result'];
  readonly onStage: (stage: Stage, step: number) => void;
};

/** Invites to the open stages of the verdieping that can be answered now, a line for each. */
export function Deepen({ instrument, response, texts, onStage }: Props) {
  const words = {
    bouwstenen: { title: texts.deepenTraits, note: texts.deepenTraitsText },
    rollen: { title: texts.deepenRoles, note: texts.deepenRolesText },
  };
  const { open, done } = deepeningFor(instrument, response);
  return (
    <>
      {open.map((stage) => (
        <GoRow
          key={stage}
          {...words[stage]}
          to={() => onStage(stage, resumeAt(stepsOf(instrument, stage), response))}
        />
      ))}
      {done && <p class="soft fold-end screen-only">{texts.deepenDone}</p>}
    </>
  );
}
