import type { ActionDays } from '../../domain/plan/phase.ts';
import { dayIn } from '../../i18n/day.ts';
import type { ScreenProps } from './props.ts';
import { TextField } from './TextField.tsx';

type Props = Pick<ScreenProps, 'data' | 'action' | 'go'> & { readonly days: ActionDays };

/** The three days of an action, to read and to type over; with room for how it goes. */
export function Days({ data, action, days, go }: Props) {
  const { weeks } = data.texts;
  const named = (name: keyof ActionDays) => (
    <h3>
      {weeks[name]} <span key={days[name]}>{dayIn(days[name], data.locale, 'near')}</span>
    </h3>
  );
  return (
    <ol class="weeks">
      <li>{named('start')}</li>
      <li>
        {named('halfway')}
        <TextField data={data} action={action} name="halfway" />
      </li>
      <li>
        {named('end')}
        <p class="soft">{weeks.endText}</p>
        <p>
          <button type="button" class="link" onClick={() => go('looking')}>
            {weeks.early}
          </button>
        </p>
      </li>
    </ol>
  );
}
