import type { ComponentChildren } from 'preact';
import type { ScaleId } from '../../domain/test/scales.ts';
import type { FirstTexts } from '../../i18n/firstTexts.ts';
import { $traced } from '../../stores/traced.ts';
import { FoldRow } from '../ui/FoldRow.tsx';
import { useStore } from '../ui/useStore.ts';

type Props = {
  readonly texts: FirstTexts['result'];
  /** The scales in the table above. */
  readonly scales: readonly ScaleId[];
  readonly children: ComponentChildren;
};

/** Unfolds the meaning and the basis of the scores; there before its content has loaded. */
export function Explain({ texts, scales, children }: Props) {
  const traced = useStore($traced);
  return (
    <FoldRow
      class="explain"
      title={texts.detailsTitle}
      note={texts.detailsNote}
      forceOpen={traced !== null && scales.includes(traced)}
    >
      {children}
    </FoldRow>
  );
}
