import { useCallback, useEffect, useState } from 'preact/hooks';
import type { KeptText } from '../../codecs/files/ownData.ts';
import { followAll } from '../../stores/own/follow.ts';
import { ownTexts, secondTexts } from '../../stores/own/ownTexts.ts';

/** All that is here, followed; and how to look again after something that no value tells. */
export function useOwnTexts(): readonly [texts: readonly KeptText[], look: () => Promise<void>] {
  const [texts, setTexts] = useState(() => ownTexts(new Map()));
  const look = useCallback(async () => setTexts(ownTexts(await secondTexts())), []);
  useEffect(() => {
    void look();
    return followAll(() => void look());
  }, [look]);
  return [texts, look];
}
