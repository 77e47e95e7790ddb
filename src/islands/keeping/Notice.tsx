import { useCallback } from 'preact/hooks';
import type { NoticeTexts } from '../../i18n/messages.ts';
import { $isUnknown } from '../../stores/asked.ts';
import { $keeping, $wipeTold, isHeld } from '../../stores/kept/keeping.ts';
import { fetchTexts, onceScript } from '../load/later.ts';
import { Loaded } from '../load/Loaded.tsx';
import { useLater } from '../load/useLater.ts';
import { useStore } from '../ui/useStore.ts';

const loadNotice = onceScript(() => import('./KeepingNotice.tsx'));

/** The code and the words of the notice, as they come in. */
export function fetchNotice(address: string) {
  return Promise.all([loadNotice(), fetchTexts<NoticeTexts>(address)]);
}

type Props = {
  /** The address of the texts of the notice. */
  readonly address: string;
};

/** The first thing on a page with answers: a decision or a message for the person. */
export function Notice({ address }: Props) {
  const isWiped = useStore($wipeTold) !== null;
  const isUnknown = useStore($isUnknown);
  const isTold = isHeld(useStore($keeping)) || isWiped || isUnknown;
  const load = useCallback(() => fetchNotice(address), [address]);
  const later = useLater(isTold ? load : null);
  return (
    isTold && (
      <Loaded later={later} place="part">
        {([{ KeepingNotice }, texts]) => <KeepingNotice texts={texts} />}
      </Loaded>
    )
  );
}
