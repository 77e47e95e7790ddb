import type { TeamFigures } from '../../domain/team/figures.ts';
import { wholePoints } from '../../i18n/format.ts';
import type { TeamData } from '../../i18n/say/team.ts';

type Props = { readonly data: TeamData; readonly figures: TeamFigures };

/** The numbers of the strips, in the order of the test and never of the scores. */
export function NumbersTable({ data: { texts, names }, figures }: Props) {
  const { chart } = texts;
  return (
    <table class="team-table">
      <caption>{chart.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{chart.trait}</th>
          <th scope="col">{chart.lowest}</th>
          <th scope="col">{chart.middle}</th>
          <th scope="col">{chart.highest}</th>
        </tr>
      </thead>
      <tbody>
        {figures.rows.map(({ trait, spread }) => (
          <tr key={trait}>
            <th scope="row">{names[trait]}</th>
            {spread &&
              [spread.low, spread.median, spread.high].map((points, i) => (
                <td key={i}>{wholePoints(points)}</td>
              ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
