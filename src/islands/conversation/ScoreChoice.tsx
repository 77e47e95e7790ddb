import type { ConversationData } from '../../i18n/say/conversation.ts';
import { $conversation, showScores } from '../../stores/conversation.ts';
import { useStore } from '../ui/useStore.ts';
import { ScoreList } from './ScoreList.tsx';
import { useScored } from './useKnown.ts';

type Props = { readonly data: ConversationData };

/** The scores, which stand on the sheet only when the person says so; nothing without a result. */
export function ScoreChoice({ data }: Props) {
  const { scores } = data.texts;
  const scored = useScored();
  const isOn = useStore($conversation).withScores.value;
  if (scored === null) return null;
  return (
    <div class="talk-scores">
      <label class="switch">
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby="scores-note"
          onChange={({ currentTarget }) => showScores(currentTarget.checked)}
        />
        {scores.choose}
      </label>
      <p id="scores-note" class="soft">
        {scores.note}
      </p>
      {isOn && <ScoreList data={data} scored={scored} />}
    </div>
  );
}
