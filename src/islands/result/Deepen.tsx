import { deepeningFor } from '../../domain/result/deepening.ts';
import type { Instrument, Stage } from '../../domain/test/instrument.ts';
import type { Response } from '../../domain/test/response.ts';
import { resumeAt, stepsOf } from '../../domain/test/steps.ts';
import type { UiTexts } from '../../i18n/messages.ts';

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
  if (open.length === 0 && !done) return null;
  const cards = open.map((stage) => ({ stage, ...words[stage] }));
  return (
    <section class="deepen screen-only" aria-labelledby="deepen">
      <h2 id="deepen">{texts.deepenTitle}</h2>
      {done && <p>{texts.deepenDone}</p>}
      <ul class="cards">
        {cards.map(({ stage, title, text }) => (
          <li key={stage} class="card">
            <h3>{title}</h3>
            <p>{text}</p>
            <p class="card-action">
              <button
                type="button"
                class="outline"
                onClick={() => onStage(stage, resumeAt(stepsOf(instrument, stage), response))}
              >
                {title}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
