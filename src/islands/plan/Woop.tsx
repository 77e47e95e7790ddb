import { useContext } from 'preact/hooks';
import { chosenOf } from '../../domain/barriers/chosen.ts';
import type { Action } from '../../domain/plan/action.ts';
import { actionText } from '../../domain/plan/action.ts';
import type { PlanData } from '../../i18n/say/plan.ts';
import { $barriers } from '../../stores/barriers.ts';
import { writeAction } from '../../stores/plan.ts';
import { useStore } from '../ui/useStore.ts';
import { Live } from './live.ts';
import { fieldId, TextField } from './TextField.tsx';

type Props = { readonly data: PlanData; readonly action: Action };

/** What somebody wishes, the best of it, what may come in between, and what then. */
export function Woop(props: Props) {
  const { woop } = props.data.texts;
  return (
    <section aria-labelledby="waarvoor">
      <h2 id="waarvoor">{woop.title}</h2>
      <p>{woop.lead}</p>
      <TextField {...props} name="wish" />
      <TextField {...props} name="outcome" />
      <TextField {...props} name="obstacle" />
      <Recognised {...props} />
      <TextField {...props} name="instead" />
      <p class="soft">{woop.source}</p>
    </section>
  );
}

/** What the person recognised in the list of barriers, to take over as what comes in between. */
function Recognised({ data: { texts, barriers }, action }: Props) {
  const live = useContext(Live);
  const state = useStore($barriers);
  const ids = barriers.map(({ id }) => id);
  const text = actionText(action, 'obstacle');
  const chosen = chosenOf(state, ids).flatMap((id) => barriers.filter((one) => one.id === id));
  const offered = chosen.filter(({ says }) => !text.includes(says));
  if (offered.length === 0) return null;
  return (
    <div class="recognised">
      <p class="soft">{texts.offers.barrier}</p>
      {offered.map(({ id, says }) => (
        <p key={id}>
          <q>{says}</q>{' '}
          <button
            type="button"
            class="link"
            disabled={!live}
            aria-label={`${texts.offers.take}: ${says}`}
            onClick={() => {
              writeAction('obstacle', [text.trim(), says].filter(Boolean).join('\n'));
              // This button disappears; what it wrote stands in the box.
              document.getElementById(fieldId('obstacle'))?.focus();
            }}
          >
            {texts.offers.take}
          </button>
        </p>
      ))}
    </div>
  );
}
