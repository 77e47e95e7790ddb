import { useContext } from 'preact/hooks';
import type { Action, ActionText } from '../../domain/plan/action.ts';
import { ACTION_LIMITS, actionText } from '../../domain/plan/action.ts';
import { fill } from '../../i18n/format.ts';
import type { PlanData } from '../../i18n/say/plan.ts';
import { writeAction } from '../../stores/plan.ts';
import { useCut } from '../ui/useCut.ts';
import { Live } from './live.ts';

type Props = {
  readonly data: PlanData;
  readonly action: Action;
  readonly name: ActionText;
  readonly rows?: number;
};

/** When fewer characters than this are left, the box says how many. */
const SAY_FROM = 40;

/** The id of the box of a text. */
export function fieldId(name: ActionText): string {
  return `veld-${name}`;
}

/** A box to write in; its text is kept at every key. */
export function TextField({ data: { texts }, action, name, rows = 2 }: Props) {
  const live = useContext(Live);
  const { label, hint } = texts.fields[name];
  const text = actionText(action, name);
  const limit = ACTION_LIMITS[name];
  const room = limit - text.length;
  const { cut, watch } = useCut(limit);
  const id = fieldId(name);
  return (
    <div class="plan-field">
      <label for={id}>{label}</label>
      <p id={`${id}-hint`} class="soft">
        {hint}
      </p>
      <textarea
        id={id}
        rows={rows}
        {...watch}
        autocomplete="off"
        disabled={!live}
        aria-describedby={`${id}-hint`}
        value={text}
        onInput={({ currentTarget }) => writeAction(name, currentTarget.value)}
      />
      <p role="status" class="soft room-left">
        {room <= SAY_FROM && <span>{fill(texts.room, { n: Math.max(0, room) })}</span>}
        {cut > 0 && <span> {fill(texts.cut, { n: cut })}</span>}
      </p>
    </div>
  );
}
