import { useContext } from 'preact/hooks';
import type { Action } from '../../domain/plan/action.ts';
import { FIGURES } from '../../domain/plan/action.ts';
import type { PlanData } from '../../i18n/say/plan.ts';
import { chooseInAction } from '../../stores/plan.ts';
import { Live } from './live.ts';

type Props = {
  readonly data: { readonly texts: Pick<PlanData['texts'], 'figure'> };
  readonly action: Pick<Action, 'before' | 'after'>;
  readonly name: 'before' | 'after';
};

/** The id of the first of the ten. */
export function tenId(name: Props['name']): string {
  return `cijfer-${name}-1`;
}

/** A figure from 1 to 10, with words at both ends. */
export function Ten({ data: { texts }, action, name }: Props) {
  const live = useContext(Live);
  const { figure } = texts;
  const chosen = action[name].value;
  return (
    <fieldset class="figure-set">
      <legend>{figure[name]}</legend>
      <div class="figures">
        {FIGURES.map((n) => (
          <label key={n}>
            <input
              type="radio"
              id={`cijfer-${name}-${n}`}
              name={`cijfer-${name}`}
              value={n}
              disabled={!live}
              checked={chosen === n}
              onChange={() => chooseInAction({ [name]: n })}
            />
            {n}
          </label>
        ))}
      </div>
      <p class="figure-ends soft">
        <span>1: {figure.low}</span>
        <span>10: {figure.high}</span>
      </p>
    </fieldset>
  );
}
