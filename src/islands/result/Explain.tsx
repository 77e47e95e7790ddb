import type { ComponentChildren } from 'preact';
import type { ScaleId } from '../../domain/test/scales.ts';
import type { UiTexts } from '../../i18n/messages.ts';
import { $traced } from '../../stores/traced.ts';
import { FoldRow } from '../ui/FoldRow.tsx';
import { useStore } from '../ui/useStore.ts';

type Props = {
  readonly texts: UiTexts['result'];
  readonly title: string;
  /** The scales in the table above. */
  readonly scales: readonly ScaleId[];
  readonly children: ComponentChildren;
};

/** Unfolds the meaning and the basis of the scores. */
export function Explain({ texts, title, scales, children }: Props) {
  const traced = useStore($traced);
  return (
    <FoldRow
      class="explain"
      title={title}
      note={texts.detailsNote}
      forceOpen={traced !== null && scales.includes(traced)}
    >
      {children}
    </FoldRow>
  );
}
