import type { TeamFigures } from '../../domain/team/figures.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import type { TeamData } from '../../i18n/say/team.ts';

type Props = { readonly data: TeamData; readonly figures: TeamFigures };

/** Where the members are alike and where they differ, each with a question to talk about. */
export function Talk({ data: { texts, names }, figures }: Props) {
  const { chart, questions } = texts;
  const { alike, differ } = figures;
  if (alike.length + differ.length === 0) return <p class="nothing">{chart.nothing}</p>;
  const side = (which: 'alike' | 'differ', traits: readonly TraitId[], none: string) => (
    <div class="side">
      <h4>{chart[which]}</h4>
      {traits.length === 0 ? (
        <p>{none}</p>
      ) : (
        traits.map((trait) => (
          <p key={trait} class={`asks trait-${trait}`}>
            <b>{names[trait]}.</b> {questions[trait][which]}
          </p>
        ))
      )}
    </div>
  );
  return (
    <div class="sides">
      {side('alike', alike, chart.noAlike)}
      {side('differ', differ, chart.noDiffer)}
    </div>
  );
}
