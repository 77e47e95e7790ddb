import type { Action } from '../../domain/plan/action.ts';
import type { RecheckState } from '../../domain/plan/recheckFor.ts';
import { dayIn } from '../../i18n/day.ts';
import { fill, lower } from '../../i18n/format.ts';
import type { RecheckFile, RecheckWords } from '../../i18n/say/recheck.ts';
import { pageUrl } from '../../urls.ts';
import { useLocale } from '../ui/locale.ts';
import { ThenAndNow } from './ThenAndNow.tsx';
import { useRecheck } from './useRecheck.ts';

type Props = { readonly action: Action; readonly file: RecheckFile };

/** Under an action that was looked back on: its bouwsteen again, or what came of that. */
export function OnPlan({ action, file }: Props) {
  const state = useRecheck(action);
  const locale = useLocale();
  const { onPlan } = file.texts;
  const trait = action.trait.value;
  if (trait === null) return null;
  const { title } = state.kind === 'done' ? file.texts.outcome : onPlan;
  return (
    <section aria-labelledby="hermeting" class="recheck">
      <h2 id="hermeting">{fill(title, { trait: file.names[trait] })}</h2>
      <Part state={state} words={file} />
      <p class="screen-only">
        {onPlan.whole} <a href={pageUrl('/plan/verloop/', locale)}>{onPlan.wholeGo}</a>
      </p>
    </section>
  );
}

type PartProps = { readonly state: RecheckState; readonly words: RecheckWords };

function Part({ state, words }: PartProps) {
  const locale = useLocale();
  const { onPlan, not, outcome } = words.texts;
  if (state.kind === 'not') return <p>{not[state.reason]}</p>;
  if (state.kind === 'wait')
    return <p>{fill(not.wait, { date: dayIn(state.from, locale, 'long') })}</p>;
  const { trait } = state.asked;
  if (state.kind === 'done') {
    if (state.change === null) return <p>{outcome.gone}</p>;
    return (
      <>
        <ThenAndNow {...{ trait, words }} change={state.change} />
        <p>{outcome.limits}</p>
      </>
    );
  }
  return (
    <>
      <p>{fill(onPlan.offer, { trait: lower(words.names[trait]) })}</p>
      <p class="screen-only">
        <a class="button" href={pageUrl('/plan/hermeting/', locale)}>
          {state.kind === 'begun' ? onPlan.resume : onPlan.go}
        </a>
      </p>
    </>
  );
}
