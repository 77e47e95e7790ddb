import type { Tip, UiTexts } from '../../i18n/messages.ts';

type Props = {
  readonly tip: Tip;
  readonly texts: UiTexts['result'];
  readonly label?: string;
  /** Paper has no room for all of them. */
  readonly isOnScreenOnly?: boolean;
};

/** One tip: what to do, an als-dan plan, and what it can give. */
export function TipText({ tip, texts, label, isOnScreenOnly = false }: Props) {
  return (
    <div class={isOnScreenOnly ? 'tip screen-only' : 'tip'}>
      {label !== undefined && <p class="tip-label">{label}</p>}
      <h5>{tip.do}</h5>
      <p>
        <span class="soft">{texts.tipPlan}</span> {tip.plan}
      </p>
      <p>
        <span class="soft">{texts.tipGives}</span> {tip.gives}
      </p>
    </div>
  );
}
