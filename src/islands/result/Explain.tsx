import type { ComponentChildren } from 'preact';
import type { FirstTexts } from '../../i18n/firstTexts.ts';

type Props = {
  readonly texts: FirstTexts['result'];
  readonly children: ComponentChildren;
};

/** Unfolds to what the scores above it mean; stands there before that has come in. */
export function Explain({ texts, children }: Props) {
  return (
    <details class="explain screen-only">
      <summary>{texts.detailsTitle}</summary>
      {children}
    </details>
  );
}
