import type { Profile } from '../../domain/profile.ts';
import { TRAITS } from '../../domain/scales.ts';
import type { ResultTexts } from '../../i18n/messages.ts';
import { ScoreCells } from './ScoreCells.tsx';

type Props = {
  readonly profile: Profile;
  /** What it was before the part that was just answered. */
  readonly before: Profile | null;
  readonly texts: ResultTexts;
  /** Another caption, where this table stands beside its like. */
  readonly caption?: string;
};

/** Scores per bouwsteen: whole numbers with their margins, in fixed order. */
export function ScoreTable({
  profile,
  before,
  texts: { result, traits },
  caption = result.tableCaption,
}: Props) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{result.columnTrait}</th>
          <th scope="col">{result.columnMargin}</th>
          <th scope="col">{result.columnScore}</th>
        </tr>
      </thead>
      <tbody>
        {TRAITS.map((trait) => (
          <tr key={trait} class={`trait-${trait}`}>
            <th scope="row">
              <span class="dot" aria-hidden="true" />
              {traits[trait].name}
            </th>
            <ScoreCells
              score={profile.scores.get(trait)}
              before={before?.scores.get(trait)}
              texts={result}
            />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
