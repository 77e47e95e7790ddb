import type { Action, ActionText } from '../../domain/plan/action.ts';
import { readable } from '../../domain/text/outside.ts';
import type { PlanData } from '../../i18n/say/plan.ts';
import { sayAction, sayText } from '../../i18n/say/plan.ts';

type Props = { readonly data: PlanData; readonly action: Action };

/** The action as one sentence, under the bouwsteen that it practises. */
export function Deed({ data, action }: Props) {
  const trait = action.trait.value;
  return (
    <>
      {trait !== null && (
        <p key={trait} class={`deed-trait trait-${trait}`}>
          <svg class="spoke" viewBox={data.markBox} aria-hidden="true">
            <use href={`#merk-${trait}`} />
          </svg>
          <span class="eyebrow">{data.names[trait]}</span>
        </p>
      )}
      <p class="deed">{sayAction(data.texts.says, action)}</p>
    </>
  );
}

/** What was written under these names, without what stayed empty. */
export function Told({ data, action, names }: Props & { readonly names: readonly ActionText[] }) {
  const written = names.filter((name) => readable(sayText(data, action, name)) !== '');
  if (written.length === 0) return null;
  return (
    <dl class="told">
      {written.map((name) => (
        <div key={name}>
          <dt>{data.texts.fields[name].said}</dt>
          <dd>
            <p class="written">{sayText(data, action, name)}</p>
          </dd>
        </div>
      ))}
    </dl>
  );
}
