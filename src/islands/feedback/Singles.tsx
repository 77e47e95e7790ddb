import type { PanelFigures } from '../../domain/panel/figures.ts';
import { breakable, wholePoints } from '../../i18n/format.ts';
import type { FeedbackData } from '../../i18n/say/feedback.ts';
import type { Colleague } from '../../i18n/say/panel.ts';
import { Spoke } from '../ui/Spoke.tsx';

type Props = {
  readonly data: FeedbackData;
  readonly figures: PanelFigures;
  readonly colleagues: readonly Colleague[];
  readonly hasOwn: boolean;
};

/** The score of each colleague beside one's own: before there are three, and only when asked for. */
export function Singles({ data: { texts, traits }, figures, colleagues, hasOwn }: Props) {
  const { panel } = texts;
  return (
    <div class="wide-table">
      <table class="panel-table">
        <caption>{panel.singleCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{panel.trait}</th>
            {hasOwn && <th scope="col">{panel.you}</th>}
            {colleagues.map(({ reply, called }) => (
              <th key={reply.id} scope="col">
                <bdi>{called}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.rows.map(({ trait, own, ratings }) => (
            <tr key={trait} class={`trait-${trait}`}>
              <th scope="row">
                <Spoke trait={trait} />
                {breakable(traits[trait].label)}
              </th>
              {hasOwn && (
                <td class={own ? 'score' : 'soft'}>
                  {own ? wholePoints(own.points) : panel.notYet}
                </td>
              )}
              {colleagues.map(({ reply }) => {
                const rating = ratings.find((one) => one.reply === reply.id);
                return (
                  <td key={reply.id} class={rating ? 'score' : 'soft'}>
                    {rating ? wholePoints(rating.points) : panel.notSeen}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
