import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import type { RecheckFile } from '../../i18n/say/recheck.ts';
import { fetchTexts, onceScript } from '../load/later.ts';
import { Loaded } from '../load/Loaded.tsx';
import { useLater } from '../load/useLater.ts';

const loadShown = onceScript(() => import('./RecheckShown.tsx'));

/** The code and the words for one bouwsteen, then and now. */
async function fetchRecheck(address: string) {
  const [shown, file] = await Promise.all([loadShown(), fetchTexts<RecheckFile>(address)]);
  shown.takeNorms(file);
  return { ...shown, file };
}

type Props = {
  /** The address of the words. */
  readonly address: string;
  readonly children: (loaded: Awaited<ReturnType<typeof fetchRecheck>>) => ComponentChildren;
};

/** Only who looked back on an action needs it: it comes then, and can be asked for again. */
export function RecheckLater({ address, children }: Props) {
  const load = useCallback(() => fetchRecheck(address), [address]);
  return (
    <Loaded later={useLater(load)} place="part">
      {children}
    </Loaded>
  );
}
