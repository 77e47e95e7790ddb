import type { PanelRow } from '../../domain/panel/figures.ts';
import { breakable, fill, wholePoints } from '../../i18n/format.ts';
import type { FeedbackData } from '../../i18n/say/feedback.ts';
import { Strip } from '../scores/Strip.tsx';
import { Spoke } from '../ui/Spoke.tsx';

type Props = {
  readonly data: FeedbackData;
  readonly rows: readonly PanelRow[];
  /** How many colleagues answered. */
  readonly people: number;
  readonly hasOwn: boolean;
};

/** Per bouwsteen the own score, the median of colleagues, and how far they reach. */
export function PanelTable({ data: { texts, traits }, rows, people, hasOwn }: Props) {
  const { panel } = texts;
  return (
    <table class="panel-table">
      <caption>{panel.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{panel.trait}</th>
          {hasOwn && <th scope="col">{panel.you}</th>}
          <th scope="col">{panel.median}</th>
          <th scope="col">{panel.spread}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ trait, own, spread, ratings }) => (
          <tr key={trait} class={`trait-${trait}`}>
            <th scope="row">
              <Spoke trait={trait} />
              {breakable(traits[trait].label)}
            </th>
            {hasOwn && (
              <td class={own ? 'score' : 'soft'}>{own ? wholePoints(own.points) : panel.notYet}</td>
            )}
            <td class={spread ? 'score' : 'soft'}>
              {spread ? wholePoints(spread.median) : panel.notSeen}
            </td>
            <td class="soft">
              {spread && (
                <>
                  <Strip points={spread.median} low={spread.low} high={spread.high} />
                  {fill(panel.range, {
                    low: wholePoints(spread.low),
                    high: wholePoints(spread.high),
                  })}
                </>
              )}
              <span class="seen">{fill(panel.seen, { n: ratings.length, m: people })}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
