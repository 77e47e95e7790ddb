import type { Score } from '../../domain/result/profile.ts';
import { fill, wholePoints } from '../../i18n/format.ts';
import { Strip } from './Strip.tsx';
import type { FirstTexts } from '../../i18n/firstTexts.ts';

type Props = {
  readonly score: Score | undefined;
  /** The same score before the stage that was just answered. */
  readonly before?: Score | undefined;
  readonly texts: FirstTexts['result'];
};

type Scored = Extract<Score, { kind: 'scored' }>;

function rangeOf({ low, high }: Scored, text: string): string {
  return fill(text, { low: wholePoints(low), high: wholePoints(high) });
}

/** Margin and score of one row, or that there is no score yet. */
export function ScoreCells({ score, before, texts }: Props) {
  if (score?.kind !== 'scored') {
    return (
      <td class="soft" colSpan={2}>
        {texts.noScore}
      </td>
    );
  }
  const isSharper = before?.kind === 'scored' && before.count < score.count;
  return (
    <>
      <td class="soft">
        <Strip {...score} />
        {rangeOf(score, texts.range)}
        {isSharper && <span class="was">{rangeOf(before, texts.rangeBefore)}</span>}
      </td>
      <td class="score">{wholePoints(score.points)}</td>
    </>
  );
}
