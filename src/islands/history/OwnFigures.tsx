import { ownFigures } from '../../domain/plan/ownFigures.ts';
import type { GivenFigure } from '../../domain/plan/ownFigures.ts';
import { FIGURE_LINE_BOX, figureLineStrokes } from '../../figures/figureLine.ts';
import { dayAt, dayIn } from '../../i18n/day.ts';
import type { HistoryData } from '../../i18n/say/history.ts';
import { sayFigureLine, sayOneFigure } from '../../i18n/say/ownFigures.ts';
import { sayAction } from '../../i18n/say/plan.ts';
import { $plan } from '../../stores/plan.ts';
import { Drawing } from '../ui/Drawing.tsx';
import { useStore } from '../ui/useStore.ts';

type Props = { readonly data: HistoryData; readonly class?: string };

/** The own figures of all actions, drawn by their days and in a table. One figure is a sentence. */
export function OwnFigures({ data, class: className = '' }: Props) {
  const { texts, locale, planSays } = data;
  const actions = ownFigures(useStore($plan), dayAt);
  const given = actions.flatMap(({ before, after }) => (after ? [before, after] : [before]));
  const days = given.map(({ day }) => day).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  const [only] = actions;
  if (only === undefined || first === undefined || last === undefined) return null;
  const words = texts.figures;
  const title = <h2 id="cijfers">{words.title}</h2>;
  if (given.length === 1)
    return (
      <section class={className} aria-labelledby="cijfers">
        {title}
        <p>{sayOneFigure(only, data)}</p>
      </section>
    );
  const { left, top, width, height } = FIGURE_LINE_BOX;
  const ends = {
    ...words.ends,
    first: dayIn(first, locale, 'long'),
    last: dayIn(last, locale, 'long'),
  };
  const cell = ({ day, figure }: GivenFigure) => (
    <td>
      {figure} <span class="soft">{dayIn(day, locale, 'long')}</span>
    </td>
  );
  return (
    <section class={`own-figures ${className}`} aria-labelledby="cijfers">
      {title}
      <div class="figure-grid">
        <figure>
          <svg
            viewBox={`${left} ${top} ${width} ${height}`}
            role="img"
            aria-label={sayFigureLine(actions, data)}
          >
            <Drawing strokes={figureLineStrokes(actions, ends)} />
          </svg>
          <figcaption class="soft">{words.legend}</figcaption>
        </figure>
        <table>
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.action}</th>
              <th scope="col">{words.before}</th>
              <th scope="col">{words.after}</th>
            </tr>
          </thead>
          <tbody>
            {actions.map(({ action, before, after }) => (
              <tr key={action.id}>
                <th scope="row">{sayAction(planSays, action)}</th>
                {cell(before)}
                {after ? cell(after) : <td>{words.without}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
