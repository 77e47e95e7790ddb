import { TRAITS } from '../../domain/test/scales.ts';
import type { Instrument } from '../../domain/test/instrument.ts';
import { itemsOn } from '../../domain/test/instrument.ts';
import type { Observation } from '../../domain/panel/reply.ts';
import type { Response } from '../../domain/test/response.ts';
import type { FeedbackData } from '../../i18n/say/feedback.ts';
import type { Colleague } from '../../i18n/say/panel.ts';
import { Fold } from '../ui/Fold.tsx';

type Props = {
  readonly data: FeedbackData;
  readonly instrument: Instrument;
  /** The own answers, if they are here. */
  readonly own: Response | null;
  readonly colleagues: readonly Colleague[];
};

/** Each statement as one read it oneself, with what everybody said. */
export function Statements({ data, instrument, own, colleagues }: Props) {
  const { panel } = data.texts;
  const said = (value: Observation | undefined) =>
    value === undefined
      ? panel.unanswered
      : value === 'unseen'
        ? panel.unseen
        : data.answers[value - 1];
  return (
    <Fold title={panel.statements} class="panel-statements screen-only">
      {TRAITS.map((trait) => (
        <div key={trait}>
          <h4>{data.traits[trait].name}</h4>
          {itemsOn(instrument, trait)
            .filter(({ stage }) => stage === 'kern')
            .map(({ id }) => (
              <div key={id} class="said">
                <p class="plan">{data.statements[id]}</p>
                <dl>
                  {own && (
                    <div>
                      <dt>{panel.you}</dt>
                      <dd>{said(own.get(id)?.value)}</dd>
                    </div>
                  )}
                  {colleagues.map(({ reply, called }) => (
                    <div key={reply.id}>
                      <dt>
                        <bdi>{called}</bdi>
                      </dt>
                      <dd>{said(reply.observations.get(id))}</dd>
                    </div>
                  ))}
                </dl>
              </div>
            ))}
        </div>
      ))}
    </Fold>
  );
}
