import { useCallback } from 'preact/hooks';
import type { NoticeTexts } from '../../i18n/messages.ts';
import { $isUnknown } from '../../stores/asked.ts';
import { $keeping, $wipedElsewhere, isHeld } from '../../stores/kept/keeping.ts';
import { fetchTexts, onceScript } from '../load/later.ts';
import { Loaded } from '../load/Loaded.tsx';
import { useLater } from '../load/useLater.ts';
import { useStore } from '../ui/useStore.ts';

const loadNotice = onceScript(() => import('./KeepingNotice.tsx'));

type Props = {
  /** Where the words of the notice are. */
  readonly address: string;
};

/** Stands first on a page with answers: what the person has to decide on, or is to be told. */
export function Notice({ address }: Props) {
  const isWiped = useStore($wipedElsewhere);
  const isUnknown = useStore($isUnknown);
  const isTold = isHeld(useStore($keeping)) || isWiped || isUnknown;
  const load = useCallback(
    async () => ({ view: await loadNotice(), texts: await fetchTexts<NoticeTexts>(address) }),
    [address],
  );
  const later = useLater(isTold ? load : null);
  return (
    isTold && (
      <Loaded later={later} place="part">
        {({ view, texts }) => <view.KeepingNotice texts={texts} />}
      </Loaded>
    )
  );
}
