import type { ComponentChildren } from 'preact';
import type { UiTexts } from '../../i18n/messages.ts';
import { Boundary } from './Boundary.tsx';
import { IslandTexts } from './IslandTexts.ts';

type Props = {
  readonly data: Pick<UiTexts, 'loading' | 'aloud' | 'broken'>;
  readonly children: ComponentChildren;
};

/**
 * Everything that a script draws on a page, with texts for late parts and a fallback for broken
 * ones.
 */
export function Island({ data, children }: Props) {
  return (
    <IslandTexts.Provider value={data}>
      <Boundary texts={data.broken}>{children}</Boundary>
    </IslandTexts.Provider>
  );
}
