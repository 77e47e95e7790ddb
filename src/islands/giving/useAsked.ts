import { useEffect, useMemo, useState } from 'preact/hooks';
import type { DecodedAsked } from '../../codecs/links/asked.ts';
import { decodeAsked } from '../../codecs/links/asked.ts';
import type { Instruments } from '../../domain/test/instrument.ts';
import { fragmentIn, isPlaceHere, onFragment } from '../../platform/fragment.ts';
import { $draft } from '../../stores/replyDraft.ts';
import { $moved, stand } from '../../stores/route.ts';
import { OPENING } from './places.ts';

function fragmentNow(): string {
  const fragment = isPlaceHere(location.hash) ? '' : fragmentIn(location);
  // The skip link took its place, or somebody typed the address: what was begun here is still meant.
  return fragment === '' ? ($draft.get()?.asked ?? '') : fragment;
}

/** The request in the address, now and when a link changes it. */
export function useAsked(instruments: Instruments): DecodedAsked {
  const [fragment, setFragment] = useState(fragmentNow);
  useEffect(
    () =>
      onFragment((hash) => {
        if (isPlaceHere(hash)) return;
        setFragment(fragmentNow());
        $moved.set(true);
        stand(OPENING);
      }),
    [],
  );
  return useMemo(() => decodeAsked(fragment, instruments), [fragment, instruments]);
}
