import { TRAITS } from '../../domain/test/scales.ts';
import { fill, wholePoints } from '../../i18n/format.ts';
import type { ConversationData } from '../../i18n/say/conversation.ts';
import { useFormats } from '../ui/useFormats.ts';
import type { Scored } from './useKnown.ts';

type Props = { readonly data: ConversationData; readonly scored: Scored };

/** The six scores with their margins, as they stand on the sheet. */
export function ScoreList({ data: { texts, traits }, scored: { profile, startedAt } }: Props) {
  const { longDate } = useFormats();
  const { scores } = texts;
  return (
    <div class="score-list">
      <h3>{fill(scores.title, { date: longDate(startedAt) })}</h3>
      <dl>
        {TRAITS.map((trait) => {
          const score = profile.scores.get(trait);
          if (score?.kind !== 'scored') return null;
          const [n, low, high] = [score.points, score.low, score.high].map(wholePoints);
          return (
            <div key={trait}>
              <dt>{traits[trait].name}</dt>
              <dd>{fill(scores.score, { n: n ?? '', low: low ?? '', high: high ?? '' })}</dd>
            </div>
          );
        })}
      </dl>
      <p class="soft">{scores.says}</p>
    </div>
  );
}
