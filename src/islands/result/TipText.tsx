import { fill } from '../../i18n/format.ts';
import type { Tip, UiTexts } from '../../i18n/messages.ts';

type Props = {
  readonly tip: Tip;
  readonly texts: UiTexts['result'];
  /** The heading of the tip, by what stands above it. */
  readonly as?: 'h4' | 'h5';
  readonly label?: string;
  /** Paper has no room for all of them. */
  readonly isOnScreenOnly?: boolean;
};

/** One tip: what to do, an als-dan plan, and what it can give. */
export function TipText({ tip, texts, as: Heading = 'h5', label, isOnScreenOnly = false }: Props) {
  return (
    <div class={isOnScreenOnly ? 'tip screen-only' : 'tip'}>
      {label !== undefined && <p class="tip-label">{label}</p>}
      <Heading>{tip.do}</Heading>
      <p>
        <span class="soft">{texts.tipPlan}</span> {tip.plan}
      </p>
      <p>
        <span class="soft">{texts.tipGives}</span> {tip.gives}
      </p>
      {tip.source && (
        <p class="soft screen-only">{fill(texts.tipSource, { source: tip.source })}</p>
      )}
    </div>
  );
}
