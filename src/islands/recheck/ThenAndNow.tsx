import type { RecheckChange, Side } from '../../domain/plan/recheckChange.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import { fill, lower, wholePoints } from '../../i18n/format.ts';
import type { RecheckWords } from '../../i18n/say/recheck.ts';
import { sayRecheck } from '../../i18n/say/recheck.ts';
import { Strip } from '../scores/Strip.tsx';
import { useFormats } from '../ui/useFormats.ts';

type Props = {
  readonly trait: TraitId;
  readonly change: RecheckChange;
  readonly words: RecheckWords;
};

/** Two scores of one bouwsteen with their margins, and what may be said of them. No radar: it is no result. */
export function ThenAndNow({ trait, change, words }: Props) {
  const { texts, result, names } = words;
  const { longDate } = useFormats();
  const { outcome } = texts;
  const row = (name: string, { at, points, low, high }: Side) => (
    <tr>
      <th scope="row">
        {name} <span class="soft">{longDate(at)}</span>
      </th>
      <td class="soft">
        <Strip {...{ points, low, high }} />
        {fill(result.range, { low: wholePoints(low), high: wholePoints(high) })}
      </td>
      <td class="score">{wholePoints(points)}</td>
    </tr>
  );
  return (
    <>
      <table key={trait} class={`then-now trait-${trait}`}>
        <caption>{fill(outcome.caption, { trait: lower(names[trait]) })}</caption>
        <thead>
          <tr>
            <th scope="col">{outcome.when}</th>
            <th scope="col">{result.columnMargin}</th>
            <th scope="col">{result.columnScore}</th>
          </tr>
        </thead>
        <tbody>
          {row(outcome.was, change.before)}
          {row(outcome.now, change.after)}
        </tbody>
      </table>
      <p key={change.verdict}>{sayRecheck(change.verdict, trait, words)}</p>
    </>
  );
}
