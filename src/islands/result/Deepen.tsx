import { deepeningFor } from '../../domain/result/deepening.ts';
import type { Instrument, Stage } from '../../domain/test/instrument.ts';
import type { Response } from '../../domain/test/response.ts';
import { resumeAt, stepsOf } from '../../domain/test/steps.ts';
import type { UiTexts } from '../../i18n/messages.ts';

type Props = {
  readonly instrument: Instrument;
  readonly response: Response;
  readonly texts: UiTexts['result'];
  readonly onPart: (part: Stage, step: number) => void;
};

/** The two parts of the verdieping, on invitation. First what the kern needs; a part that is done is not offered again. */
export function Deepen({ instrument, response, texts, onPart }: Props) {
  const words = {
    bouwstenen: { title: texts.deepenTraits, text: texts.deepenTraitsText },
    rollen: { title: texts.deepenRoles, text: texts.deepenRolesText },
  };
  const { open, done } = deepeningFor(instrument, response);
  if (open.length === 0 && !done) return null;
  const cards = open.map((part) => ({ part, ...words[part] }));
  return (
    <section class="deepen screen-only" aria-labelledby="deepen">
      <h2 id="deepen">{texts.deepenTitle}</h2>
      {done && <p>{texts.deepenDone}</p>}
      <ul class="cards">
        {cards.map(({ part, title, text }) => (
          <li key={part} class="card">
            <h3>{title}</h3>
            <p>{text}</p>
            <p class="card-action">
              <button
                type="button"
                class="outline"
                onClick={() => onPart(part, resumeAt(stepsOf(instrument, part), response))}
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
