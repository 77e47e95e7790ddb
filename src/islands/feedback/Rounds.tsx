import type { Asked } from '../../domain/panel/panel.ts';
import type { FeedbackData } from '../../i18n/say/feedback.ts';
import { useFormats } from '../ui/useFormats.ts';

type Props = {
  readonly data: FeedbackData;
  /** Every request that was answered, oldest first. */
  readonly rounds: readonly Asked[];
  /** `null`: all of them together. */
  readonly chosen: number | null;
  readonly onChosen: (seed: number | null) => void;
};

const ALL = 'all';

/** Of which link the answers are shown: what was asked later is not mixed with what was asked before. */
export function Rounds({ data, rounds, chosen, onChosen }: Props) {
  const { longDate } = useFormats();
  const days = rounds.map(({ at }) => longDate(at));
  /** Two links of one day are told apart by a number. */
  const nameOf = (day: string, i: number) => {
    const earlier = days.slice(0, i).filter((other) => other === day).length;
    return earlier === 0 ? day : `${day} (${earlier + 1})`;
  };
  return (
    <label class="rounds">
      {data.texts.collect.rounds}
      <select
        value={String(chosen ?? ALL)}
        onChange={({ currentTarget }) =>
          onChosen(currentTarget.value === ALL ? null : Number(currentTarget.value))
        }
      >
        {rounds.map(({ seed }, i) => (
          <option key={seed} value={String(seed)}>
            {nameOf(days[i] ?? '', i)}
          </option>
        ))}
        <option value={ALL}>{data.texts.collect.allRounds}</option>
      </select>
    </label>
  );
}
