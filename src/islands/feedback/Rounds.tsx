import type { Asked } from '../../domain/panel/panel.ts';
import type { FeedbackData } from '../../i18n/say/feedback.ts';
import { useFormats } from '../ui/useFormats.ts';

type Props = {
  readonly data: FeedbackData;
  /** Every request that was answered, oldest first. */
  readonly rounds: readonly Asked[];
  readonly chosen: number;
  readonly onChosen: (seed: number) => void;
};

/** Of which link the answers are shown: what was asked later is not mixed with what was asked before. */
export function Rounds({ data, rounds, chosen, onChosen }: Props) {
  const { longDate } = useFormats();
  return (
    <label class="rounds">
      {data.texts.collect.rounds}
      <select
        value={String(chosen)}
        onChange={({ currentTarget }) => onChosen(Number(currentTarget.value))}
      >
        {rounds.map(({ seed, at }) => (
          <option key={seed} value={String(seed)}>
            {longDate(at)}
          </option>
        ))}
      </select>
    </label>
  );
}
