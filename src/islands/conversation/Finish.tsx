import { useContext } from 'preact/hooks';
import { linesOver } from '../../domain/conversation/fit.ts';
import { lineIn } from '../../domain/conversation/sheet.ts';
import { fill } from '../../i18n/format.ts';
import type { ConversationData } from '../../i18n/say/conversation.ts';
import { printPage } from '../../platform/print.ts';
import { $conversation } from '../../stores/conversation.ts';
import { useStore } from '../ui/useStore.ts';
import { Live } from './live.ts';
import { useScored } from './useKnown.ts';

type Props = { readonly data: ConversationData };

/** Printing, and before that whether all of it fits on one sheet of paper. */
export function Finish({ data: { texts } }: Props) {
  const live = useContext(Live);
  const { finish } = texts;
  const sheet = useStore($conversation);
  const hasScores = useScored() !== null && sheet.withScores.value;
  const over = linesOver((id) => lineIn(sheet, id), hasScores);
  return (
    <section aria-labelledby="klaar">
      <h2 id="klaar">{finish.title}</h2>
      <p>{finish.text}</p>
      <p role="status" class="talk-long">
        {over > 0 && <span>{fill(finish.long, { n: over })}</span>}
      </p>
      <p>
        <button type="button" disabled={!live} onClick={() => void printPage()}>
          {finish.print}
        </button>
      </p>
      <p class="soft">{finish.pdf}</p>
    </section>
  );
}
