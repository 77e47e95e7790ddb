import type { PastResult } from '../../domain/history/timeline.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import { isTraitId, TRAITS } from '../../domain/test/scales.ts';
import { fill } from '../../i18n/format.ts';
import type { HistoryData } from '../../i18n/say/history.ts';
import { sayDepth } from '../../i18n/say/history.ts';

type Props = {
  readonly results: readonly PastResult[];
  readonly dates: ReadonlyMap<string, string>;
  readonly data: HistoryData;
  readonly ids: readonly [string, string];
  readonly onIds: (ids: readonly [string, string]) => void;
  readonly practised: TraitId | null;
  readonly onPractised: (trait: TraitId | null) => void;
};

/** Which two attempts, when there are more, and what was practised between them. */
export function Choose(props: Props) {
  const { results, dates, data, ids, onIds, practised, onPractised } = props;
  const { choose, all } = data.texts;
  const [one, two] = ids;
  const options = results.map((past) => ({
    id: past.id,
    name: fill(all.entry, { date: dates.get(past.id) ?? '', depth: sayDepth(past, data) }),
  }));
  return (
    <section class="choose screen-only">
      {results.length > 2 && (
        <>
          <h2>{choose.title}</h2>
          <div class="choose-two">
            <Select
              name={choose.earlier}
              {...{ options }}
              value={one}
              onValue={(id) => onIds([id, two])}
            />
            <Select
              name={choose.later}
              {...{ options }}
              value={two}
              onValue={(id) => onIds([one, id])}
            />
          </div>
        </>
      )}
      <Select
        name={choose.practised}
        options={[
          { id: '', name: choose.none },
          ...TRAITS.map((trait) => ({ id: trait, name: data.traits[trait].name })),
        ]}
        value={practised ?? ''}
        onValue={(id) => onPractised(isTraitId(id) ? id : null)}
      />
      <p class="soft">{choose.note}</p>
    </section>
  );
}

type SelectProps = {
  readonly name: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly value: string;
  readonly onValue: (id: string) => void;
};

function Select({ name, options, value, onValue }: SelectProps) {
  return (
    <label>
      <span>{name}</span>
      <select value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}
