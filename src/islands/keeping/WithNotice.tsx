import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import type { NoticeTexts } from '../../i18n/messages.ts';
import { fetchTexts, onceScript } from '../load/later.ts';
import { Loaded } from '../load/Loaded.tsx';
import { useLater } from '../load/useLater.ts';

const loadNotice = onceScript(() => import('./KeepingNotice.tsx'));

/** The code and the words about what is kept: the notice, and the questions before a loss. */
export function fetchNotice(address: string) {
  return Promise.all([loadNotice(), fetchTexts<NoticeTexts>(address)]);
}

type Props = {
  /** The address of the words. */
  readonly address: string;
  /** Whether the person asked for it. */
  readonly isAsked?: boolean;
  readonly children: (loaded: Awaited<ReturnType<typeof fetchNotice>>) => ComponentChildren;
};

/** What is drawn once that code and those words are there. */
export function WithNotice({ address, isAsked, children }: Props) {
  const load = useCallback(() => fetchNotice(address), [address]);
  return (
    <Loaded later={useLater(load)} place="part" isAsked={isAsked === true}>
      {children}
    </Loaded>
  );
}
