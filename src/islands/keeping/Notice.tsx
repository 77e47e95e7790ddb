import { $isUnknown } from '../../stores/asked.ts';
import { $keeping, $wipeTold, isHeld } from '../../stores/kept/keeping.ts';
import { useStore } from '../ui/useStore.ts';
import { WithNotice } from './WithNotice.tsx';

type Props = {
  /** The address of the texts of the notice. */
  readonly address: string;
};

/** The first thing on a page with answers: a decision or a message for the person. */
export function Notice({ address }: Props) {
  const isWiped = useStore($wipeTold) !== null;
  const isUnknown = useStore($isUnknown);
  const isTold = isHeld(useStore($keeping)) || isWiped || isUnknown;
  return (
    isTold && (
      <WithNotice address={address}>
        {([{ KeepingNotice }, texts]) => <KeepingNotice texts={texts} />}
      </WithNotice>
    )
  );
}
