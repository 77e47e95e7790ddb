import type { Between } from '../../domain/history/between.ts';
import { breakable, fill, wholePoints } from '../../i18n/format.ts';
import type { HistoryData } from '../../i18n/say/history.ts';
import { toldChanges } from '../../i18n/say/history.ts';

type Props = {
  readonly both: Between;
  /** The dates of both attempts. */
  readonly from: string;
  readonly to: string;
  readonly data: HistoryData;
};

/** Both scores of each bouwsteen; the difference in words, because a number would say too much. */
export function ChangeTable({ both, from, to, data }: Props) {
  const { changes: words } = data.texts;
  const told = toldChanges(both);
  return (
    <table>
      <caption>{fill(words.caption, { earlier: from, later: to })}</caption>
      <thead>
        <tr>
          <th scope="col">{data.result.columnTrait}</th>
          <th scope="col">{words.earlier}</th>
          <th scope="col">{words.later}</th>
          <th scope="col">{words.columnDifference}</th>
        </tr>
      </thead>
      <tbody>
        {both.changes.map((change) => (
          <tr key={change.trait} class={told.includes(change) ? 'is-clear' : undefined}>
            <th scope="row">{breakable(data.traits[change.trait].label)}</th>
            <td>{wholePoints(change.own)}</td>
            <td>{wholePoints(change.other)}</td>
            <td>{words.verdict[change.verdict]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
