import { useEffect, useMemo, useState } from 'preact/hooks';
import type { DecodedAsked } from '../../codecs/links/asked.ts';
import { decodeAsked } from '../../codecs/links/asked.ts';
import type { Instruments } from '../../domain/test/instrument.ts';
import { onFragment } from '../../platform/fragment.ts';
import { $draft } from '../../stores/replyDraft.ts';
import { $moved, stand } from '../../stores/route.ts';
import { fragmentIn } from '../received/fragmentIn.ts';
import { OPENING } from './places.ts';

/** A fragment of the page itself, such as that of the skip link, is no request. */
function isOwnAnchor(hash: string): boolean {
  return hash.length > 1 && document.getElementById(hash.slice(1)) !== null;
}

function fragmentNow(): string {
  const fragment = isOwnAnchor(location.hash) ? '' : fragmentIn(location);
  // The skip link took its place, or somebody typed the address: what was begun here is still meant.
  return fragment === '' ? ($draft.get()?.asked ?? '') : fragment;
}

/** The request in the address, now and when a link changes it. */
export function useAsked(instruments: Instruments): DecodedAsked {
  const [fragment, setFragment] = useState(fragmentNow);
  useEffect(
    () =>
      onFragment((hash) => {
        if (isOwnAnchor(hash)) return;
        setFragment(fragmentNow());
        $moved.set(true);
        stand(OPENING);
      }),
    [],
  );
  return useMemo(() => decodeAsked(fragment, instruments), [fragment, instruments]);
}
