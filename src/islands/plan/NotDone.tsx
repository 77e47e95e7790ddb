import { chooseInAction } from '../../stores/plan.ts';
import { Opening } from './Opening.tsx';
import type { Begun, ScreenProps } from './props.ts';
import { TextField } from './TextField.tsx';
import { Deed } from './Told.tsx';

type Props = ScreenProps & { readonly phase: Begun };

const PLACES = ['self', 'around'] as const;

/** The kind way out: what was in the way, by ticking or in one's own words. */
export function NotDone({ data, action, today, go, phase }: Props) {
  const { notDone } = data.texts;
  const chosen = action.barriers.value;
  const tick = (id: string, on: boolean) => {
    const others = chosen.filter((other) => other !== id);
    chooseInAction({ barriers: on ? [...others, id] : others });
  };
  return (
    <>
      <Opening {...{ data, phase, today }} title={notDone.title} lead={notDone.lead} />
      <section class="not-done" aria-labelledby="in-de-weg">
        <Deed data={data} action={action} />
        <h2 id="in-de-weg">{notDone.ask}</h2>
        <div class="plan-grid">
          {PLACES.map((place) => (
            <fieldset key={place}>
              <legend>{data.barrierPlaces[place]}</legend>
              {data.barriers
                .filter(({ where }) => where === place)
                .map(({ id, name }) => (
                  <label key={id} class="switch">
                    <input
                      type="checkbox"
                      name={place}
                      value={id}
                      checked={chosen.includes(id)}
                      onChange={({ currentTarget }) => tick(id, currentTarget.checked)}
                    />
                    {name}
                  </label>
                ))}
            </fieldset>
          ))}
        </div>
        <TextField data={data} action={action} name="hindered" rows={3} />
        <p class="row">
          <button
            type="button"
            onClick={() => {
              go(null);
              chooseInAction({ stage: 'notDone' });
            }}
          >
            {notDone.save}
          </button>
          <button type="button" class="link" onClick={() => go('looking')}>
            {notDone.back}
          </button>
        </p>
      </section>
    </>
  );
}
