import type { Score } from '../../domain/profile.ts';
import { fill, wholePoints } from '../../i18n/format.ts';
import type { UiTexts } from '../../i18n/messages.ts';

type Props = { readonly score: Score | undefined; readonly texts: UiTexts['result'] };

/** Margin and score of one row, or that there is no score yet. */
export function ScoreCells({ score, texts }: Props) {
  if (score?.kind !== 'scored') {
    return (
      <td class="soft" colSpan={2}>
        {texts.noScore}
      </td>
    );
  }
  const low = wholePoints(score.low);
  const high = wholePoints(score.high);
  return (
    <>
      <td class="soft">{fill(texts.range, { low, high })}</td>
      <td class="score">{wholePoints(score.points)}</td>
    </>
  );
}
