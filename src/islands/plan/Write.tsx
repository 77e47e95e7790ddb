import { useContext, useState } from 'preact/hooks';
import type { Needed } from '../../domain/plan/phase.ts';
import { missingIn } from '../../domain/plan/phase.ts';
import { TRAITS, isTraitId } from '../../domain/test/scales.ts';
import { printPage } from '../../platform/print.ts';
import { chooseInAction } from '../../stores/plan.ts';
import { $chosen } from '../../stores/state.ts';
import { useStore } from '../ui/useStore.ts';
import { Live } from './live.ts';
import { Missing } from './Missing.tsx';
import { Offers } from './Offers.tsx';
import type { ScreenProps } from './props.ts';
import { NOW } from './screens.ts';
import { Begin } from './Begin.tsx';
import { Ten } from './Ten.tsx';
import { TextField } from './TextField.tsx';
import { Woop } from './Woop.tsx';

type Props = ScreenProps & {
  /** The action runs already, so it keeps its days. */
  readonly isEditing?: boolean;
};

/** Making a plan: what, what for, what may come in between, where one stands now, and when it begins. */
export function Write({ data, action, today, go, isEditing = false }: Props) {
  const live = useContext(Live);
  const { texts } = data;
  const place = useStore($chosen);
  // The bouwsteen of the result, until the person says otherwise.
  const trait = action.trait.at === 0 ? place : action.trait.value;
  const [missing, setMissing] = useState<readonly Needed[]>([]);
  const props = { data, action };
  /** Does the next step, unless something is missing that it needs. */
  const unlessMissing = (next: () => void) => {
    const found = missingIn(action);
    setMissing(found);
    if (found.length === 0) next();
  };
  return (
    <>
      <header class="opening">
        <h1 id={NOW} tabIndex={-1}>
          {texts.title}
        </h1>
        <p class="lead">{texts.lead}</p>
        <p class="soft">{texts.free}</p>
      </header>
      <div class="plan-grid">
        <section aria-labelledby="wat">
          <h2 id="wat">{texts.what.title}</h2>
          <p>{texts.what.lead}</p>
          <div class="plan-field">
            <label for="bouwsteen">{texts.what.trait}</label>
            <select
              id="bouwsteen"
              autocomplete="off"
              disabled={!live}
              value={trait ?? ''}
              onChange={({ currentTarget: { value } }) =>
                chooseInAction({ trait: isTraitId(value) ? value : null })
              }
            >
              <option value="">{texts.what.noTrait}</option>
              {TRAITS.map((one) => (
                <option key={one} value={one}>
                  {data.names[one]}
                </option>
              ))}
            </select>
          </div>
          <Offers data={data} trait={trait} />
          <TextField {...props} name="when" />
          <TextField {...props} name="act" rows={3} />
        </section>
        <Woop {...props} />
        <section aria-labelledby="cijfer">
          <h2 id="cijfer">{texts.figure.title}</h2>
          <Ten {...props} name="before" />
          <TextField {...props} name="why" />
        </section>
        <section aria-labelledby="begin">
          <h2 id="begin">{isEditing ? texts.start.change : texts.start.title}</h2>
          <TextField {...props} name="who" rows={1} />
          {missing.length > 0 && <Missing data={data} missing={missing} />}
          {isEditing ? (
            <p class="row">
              <button type="button" onClick={() => unlessMissing(() => go(null))}>
                {texts.start.changed}
              </button>
            </p>
          ) : (
            <Begin
              data={data}
              today={today}
              onStart={(start) =>
                unlessMissing(() => {
                  go(null);
                  chooseInAction({ stage: 'running', start, trait });
                })
              }
            />
          )}
          <p>
            <button type="button" class="link" disabled={!live} onClick={() => void printPage()}>
              {texts.print}
            </button>
          </p>
        </section>
      </div>
    </>
  );
}
