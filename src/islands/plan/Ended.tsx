import { actionText } from '../../domain/plan/action.ts';
import { readable } from '../../domain/text/outside.ts';
import { fill } from '../../i18n/format.ts';
import { hinderedBy } from '../../i18n/say/plan.ts';
import { printPage } from '../../platform/print.ts';
import { chooseInAction, nextAction, sameAgain } from '../../stores/plan.ts';
import { pageUrl } from '../../urls.ts';
import { RecheckLater } from '../recheck/RecheckLater.tsx';
import { Opening } from './Opening.tsx';
import { sayMoved } from './sayMoved.ts';
import type { Begun, ScreenProps } from './props.ts';
import { Deed, Told } from './Told.tsx';

type Props = ScreenProps & { readonly phase: Begun };

/** An action that is over: what came of it, and the ways on. Asking its bouwsteen again is one of those. */
export function Ended({ data, action, today, go, phase }: Props) {
  const { texts } = data;
  const { ended } = texts;
  const isDone = phase.kind === 'lookedBack';
  const props = { data, action };
  const on = (next: () => void) => () => {
    go(null);
    next();
  };
  return (
    <>
      <Opening {...{ data, phase, today }} title={isDone ? ended.lookedBack : ended.notDone} />
      <div class="plan-grid">
        <section aria-labelledby="actie">
          <h2 id="actie" class="unseen">
            {texts.running.mine}
          </h2>
          <Deed {...props} />
          {isDone && (
            <>
              <p class="moved">{sayMoved(ended, action)}</p>
              <p class="soft">{ended.figures}</p>
            </>
          )}
          <Told {...props} names={isDone ? ['why', 'did', 'helped'] : ['hindered']} />
          <p class="row">
            <button
              type="button"
              class="link"
              onClick={() => {
                go(isDone ? 'looking' : 'notDone');
                chooseInAction({ stage: 'running' });
              }}
            >
              {ended.change}
            </button>
            <button type="button" class="link" onClick={() => void printPage()}>
              {texts.print}
            </button>
          </p>
        </section>
        <section aria-label={ended.next}>
          {isDone ? <Talk {...props} /> : <Hindered {...props} />}
          <p class="ways">
            <button type="button" onClick={on(nextAction)}>
              {ended.next}
            </button>
            <button type="button" class="outline" onClick={on(sameAgain)}>
              {ended.again}
            </button>
          </p>
        </section>
      </div>
      {isDone && action.trait.value !== null && (
        <RecheckLater address={data.recheck}>
          {({ OnPlan, file }) => <OnPlan action={action} file={file} />}
        </RecheckLater>
      )}
    </>
  );
}

type PartProps = Pick<Props, 'data' | 'action'>;

/** With whom to talk it over. */
function Talk({ data: { texts }, action }: PartProps) {
  const who = readable(actionText(action, 'who')).replace(/\.$/, '');
  return <p>{who === '' ? texts.ended.talkAny : fill(texts.ended.talk, { who })}</p>;
}

/** A small step at what was in the way. */
function Hindered({ data, action }: PartProps) {
  const { ended } = data.texts;
  return (
    <>
      <p>{ended.try}</p>
      {hinderedBy(data, action).map(({ id, name, step }) => (
        <p key={id}>
          {fill(ended.barrierStep, { name, step })}{' '}
          <a href={`${pageUrl('/barrieres/', data.locale)}#${id}`}>
            {ended.barrierGo}
            <span class="unseen">: {name}</span>
          </a>
        </p>
      ))}
    </>
  );
}
