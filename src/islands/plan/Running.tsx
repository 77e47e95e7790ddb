import { actionText } from '../../domain/plan/action.ts';
import { fill } from '../../i18n/format.ts';
import { printPage } from '../../platform/print.ts';
import { nextAction } from '../../stores/plan.ts';
import { AskFirst } from '../ui/AskFirst.tsx';
import { useAsking } from '../ui/useAsking.ts';
import { CalendarPart } from './CalendarPart.tsx';
import { Opening } from './Opening.tsx';
import { Days } from './Days.tsx';
import type { Begun, ScreenProps } from './props.ts';
import { Deed, Told } from './Told.tsx';

type Props = ScreenProps & { readonly phase: Begun };

/** An action under way: what it is, its days, and how to get them into a calendar. */
export function Running({ data, action, today, go, phase }: Props) {
  const { texts } = data;
  const props = { data, action };
  return (
    <>
      <Opening {...{ data, phase, today }} title={texts.title} />
      <div class="plan-grid">
        <section aria-labelledby="actie">
          <h2 id="actie" class="unseen">
            {texts.running.mine}
          </h2>
          <Deed {...props} />
          <p class="row">
            <button type="button" class="link" onClick={() => go('editing')}>
              {texts.start.change}
            </button>
            <button type="button" class="link" onClick={() => void printPage()}>
              {texts.print}
            </button>
          </p>
          <Figure {...props} />
          <Told {...props} names={['obstacle', 'instead', 'who', 'wish', 'outcome']} />
          <LayAside data={data} go={go} />
        </section>
        <section aria-labelledby="weken">
          <h2 id="weken">{texts.weeks.title}</h2>
          <Days {...props} days={phase.days} go={go} />
          <CalendarPart {...props} days={phase.days} />
        </section>
      </div>
    </>
  );
}

/** The figure of the start, with the sentence that goes with it. */
function Figure({ data: { texts }, action }: Pick<ScreenProps, 'data' | 'action'>) {
  const n = action.before.value;
  if (n === null) return null;
  return (
    <dl class="told">
      <div>
        <dt>{texts.running.before}</dt>
        <dd>
          <p key={n}>{fill(texts.figure.given, { n })}</p>
          <p class="written">{actionText(action, 'why').trim()}</p>
        </dd>
      </div>
    </dl>
  );
}

/** Another action, after a question: this one stops, and is kept. */
function LayAside({ data, go }: Pick<ScreenProps, 'data' | 'go'>) {
  const { isAsking, opener, ask, onNo, close } = useAsking();
  const { running } = data.texts;
  if (!isAsking)
    return (
      <p>
        <button type="button" class="link" ref={opener} onClick={ask}>
          {running.other}
        </button>
      </p>
    );
  return (
    <AskFirst
      question={running.otherAsk}
      no={running.otherNo}
      yes={running.otherYes}
      onNo={onNo}
      onYes={() => {
        close();
        go(null);
        nextAction();
      }}
    />
  );
}
