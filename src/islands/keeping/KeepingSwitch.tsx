import { useStore } from '../shared/useStore.ts';
import type { UiTexts } from '../../i18n/messages.ts';
import { $keeping } from '../../stores/keeping.ts';
import { setKeeping } from '../../stores/persistent.ts';

type Props = { readonly texts: UiTexts['keeping'] };

/** 'Niet bewaren op dit apparaat': for libraries and shared computers, from the first statement on. */
export function KeepingSwitch({ texts }: Props) {
  const keeping = useStore($keeping);
  return (
    <label class="switch">
      <input
        type="checkbox"
        name="keep-nothing"
        checked={keeping === 'off'}
        onChange={(event) => setKeeping(!event.currentTarget.checked)}
      />
      {texts.offSwitch}
    </label>
  );
}
