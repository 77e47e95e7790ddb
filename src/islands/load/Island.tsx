import type { ComponentChildren } from 'preact';
import type { UiTexts } from '../../i18n/messages.ts';
import { Boundary } from '../ui/Boundary.tsx';
import { LoadingTexts } from './LoadingTexts.ts';

type Props = {
  readonly data: Pick<UiTexts, 'loading' | 'broken'>;
  readonly children: ComponentChildren;
};

/**
 * Everything that a script draws on a page, with texts for late parts and a fallback for broken
 * ones.
 */
export function Island({ data, children }: Props) {
  return (
    <LoadingTexts.Provider value={data.loading}>
      <Boundary texts={data.broken}>{children}</Boundary>
    </LoadingTexts.Provider>
  );
}
