import { deepeningFor } from '../../domain/result/deepening.ts';
import type { Instrument, Stage } from '../../domain/test/instrument.ts';
import type { Response } from '../../domain/test/response.ts';
import { resumeAt, stepsOf } from '../../domain/test/steps.ts';
import type { UiTexts } from '../../i18n/messages.ts';
import { FoldRow } from '../ui/FoldRow.tsx';

type Props = {
  readonly instrument: Instrument;
  readonly response: Response;
  readonly texts: UiTexts['result'];
  readonly onStage: (stage: Stage, step: number) => void;
};

/** Invites to the open stages of the verdieping that can be answered now. */
export function Deepen({ instrument, response, texts, onStage }: Props) {
  const words = {
    bouwstenen: { title: texts.deepenTraits, text: texts.deepenTraitsText },
    rollen: { title: texts.deepenRoles, text: texts.deepenRolesText },
  };
  const { open, done } = deepeningFor(instrument, response);
  if (open.length === 0)
    return done ? <p class="fold-end screen-only">{texts.deepenDone}</p> : null;
  return (
    <FoldRow class="screen-only" title={texts.deepenTitle} note={texts.deepenNote}>
      <ul class="deepen">
        {open.map((stage) => (
          <li key={stage}>
            <p>{words[stage].text}</p>
            <button
              type="button"
              class="outline"
              onClick={() => onStage(stage, resumeAt(stepsOf(instrument, stage), response))}
            >
              {words[stage].title}
            </button>
          </li>
        ))}
      </ul>
    </FoldRow>
  );
}
