import { useStore } from '../ui/useStore.ts';
import type { KeepingTexts } from '../../i18n/messages.ts';
import { $keeping } from '../../stores/kept/keeping.ts';
import { wishKeeping } from '../../stores/kept/present.ts';

type Props = { readonly texts: KeepingTexts };

/** The name of the switch. */
export const KEEP_NOTHING = 'keep-nothing';

/**
 * 'Niet bewaren op dit apparaat', for libraries and shared computers. It works from the first
 * statement on.
 */
export function KeepingSwitch({ texts }: Props) {
  const keeping = useStore($keeping);
  return (
    <label class="switch">
      <input
        type="checkbox"
        name={KEEP_NOTHING}
        checked={keeping === 'off'}
        onChange={({ currentTarget }) => {
          wishKeeping(!currentTarget.checked);
          // The switch shows the real state, also while the question is open.
          currentTarget.checked = $keeping.get() === 'off';
        }}
      />
      {texts.offSwitch}
    </label>
  );
}
