import { useState } from 'preact/hooks';
import { chooseInAction } from '../../stores/plan.ts';
import { Opening } from './Opening.tsx';
import type { Begun, ScreenProps } from './props.ts';
import { Ten, tenId } from './Ten.tsx';
import { TextField } from './TextField.tsx';
import { Deed, Told } from './Told.tsx';

type Props = ScreenProps & { readonly phase: Begun };

/** After three weeks, or earlier: a second figure, what was done, and what helped. */
export function LookBack({ data, action, today, go, phase }: Props) {
  const { texts } = data;
  const { lookBack } = texts;
  const [isMissing, setMissing] = useState(false);
  const props = { data, action };
  const save = () => {
    setMissing(action.after.value === null);
    if (action.after.value === null) document.getElementById(tenId('after'))?.focus();
    else {
      go(null);
      chooseInAction({ stage: 'lookedBack' });
    }
  };
  return (
    <>
      <Opening
        {...{ data, phase, today }}
        title={lookBack.title}
        lead={phase.kind === 'due' ? lookBack.lead : lookBack.early}
      />
      <div class="plan-grid">
        <section aria-labelledby="actie">
          <h2 id="actie" class="unseen">
            {texts.running.mine}
          </h2>
          <Deed {...props} />
          <Told {...props} names={['obstacle', 'instead', 'who', 'halfway']} />
          <p>
            <button type="button" class="link" onClick={() => go('plan')}>
              {lookBack.stay}
            </button>
          </p>
        </section>
        <section aria-label={lookBack.title}>
          <Ten {...props} name="after" />
          <p class="error-line" role="alert">
            {isMissing && action.after.value === null && <span>{lookBack.missing}</span>}
          </p>
          <TextField {...props} name="did" rows={3} />
          <TextField {...props} name="helped" rows={3} />
          <p class="row">
            <button type="button" onClick={save}>
              {lookBack.save}
            </button>
            <button type="button" class="outline" onClick={() => go('notDone')}>
              {lookBack.notDone}
            </button>
          </p>
        </section>
      </div>
    </>
  );
}
