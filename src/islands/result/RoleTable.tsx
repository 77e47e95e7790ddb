import type { Profile } from '../../domain/profile.ts';
import { REACTION_SCALES } from '../../domain/scales.ts';
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

/** Scores per rol and for aan het roer: whole numbers with their margins, in fixed order. */
export function RoleTable({
  profile,
  before,
  texts: { result, roles },
  caption = result.rolesCaption,
}: Props) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{result.columnRole}</th>
          <th scope="col">{result.columnMargin}</th>
          <th scope="col">{result.columnScore}</th>
        </tr>
      </thead>
      <tbody>
        {REACTION_SCALES.map((scale) => (
          <tr key={scale}>
            <th scope="row">
              {roles[scale].name}
              <span class="soft"> {roles[scale].everyday}</span>
            </th>
            <ScoreCells
              score={profile.scores.get(scale)}
              before={before?.scores.get(scale)}
              texts={result}
            />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
