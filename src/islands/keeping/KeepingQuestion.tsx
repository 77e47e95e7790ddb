import { $asksToGo } from '../../stores/kept/keeping.ts';
import { useStore } from '../ui/useStore.ts';
import { WithNotice } from './WithNotice.tsx';

/** The switch asks this when something is kept here: it is deleted only after a yes. */
export function KeepingQuestion({ notice }: { readonly notice: string }) {
  if (!useStore($asksToGo)) return null;
  return (
    <WithNotice address={notice} isAsked>
      {([{ OffQuestion }, texts]) => <OffQuestion texts={texts} />}
    </WithNotice>
  );
}
