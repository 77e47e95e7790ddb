import { useEffect, useRef } from 'preact/hooks';
import type { Reaction } from '../../domain/test/instrument.ts';
import { fill } from '../../i18n/fill.ts';
import type { ItemWording, UiTexts } from '../../i18n/messages.ts';
import { useFocusOnMove } from '../ui/useFocusOnMove.ts';
import type { Asking } from './AskScreen.tsx';
import { ChoiceList } from './ChoiceList.tsx';

type Props = {
  readonly texts: UiTexts['questionnaire'];
  readonly situationId: string;
  /** In this person's own order. */
  readonly reactions: readonly Reaction[];
  readonly wording: ItemWording;
  readonly asking: Asking;
};

/**
 * A situation with its four reactions, answered one by one. A wide screen shows all four open. A
 * phone shows the current one open, and the answers of the others.
 */
export function SituationStep(props: Props) {
  const { texts, situationId, reactions, wording, asking } = props;
  const { response, open, setOpen, choose, announced } = asking;
  const heading = useFocusOnMove(situationId);
  const legends = useRef<(HTMLLegendElement | null)[]>([]);
  /** The reaction that has focus: opening a reaction must not move focus. */
  const visited = useRef(open);
  useEffect(() => {
    if (visited.current === open) return;
    visited.current = open;
    const legend = legends.current[open];
    legend?.focus({ preventScroll: true });
    // The answers of the reaction too, if they fit.
    legend?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <div class="situation">
      <h1 tabIndex={-1} ref={heading} class="statement">
        {wording.situations[situationId]?.text}
      </h1>
      <p class="situation-lead">
        {texts.situationLead} <span class="soft">{texts.situationNote}</span>{' '}
        {announced !== null && <span class="soft">{announced}</span>}
      </p>
      {reactions.map((reaction, index) => {
        const given = response.get(reaction.id)?.value;
        return (
          <fieldset
            key={reaction.id}
            data-item={reaction.id}
            class={reactionClass(index === open, given !== undefined)}
            onFocusIn={(event) => {
              if (index === open || !(event.target instanceof HTMLInputElement)) return;
              visited.current = index;
              setOpen(index);
            }}
          >
            <legend
              tabIndex={-1}
              ref={(element) => {
                legends.current[index] = element;
              }}
            >
              <span class="soft reaction-count">
                {fill(texts.reaction, { n: index + 1, total: reactions.length })}
              </span>
              {wording.items[reaction.id]}
            </legend>
            {given !== undefined && index !== open && (
              <p class="reaction-given">
                <span>{fill(texts.given, { answer: texts.answers[given - 1] ?? '' })}</span>
                <button type="button" class="link" onClick={() => setOpen(index)}>
                  {texts.change}
                </button>
              </p>
            )}
            <ChoiceList
              itemId={reaction.id}
              place={index}
              labels={texts.answers}
              value={given}
              onChoose={(value, byPointer) => choose(index, value, byPointer)}
            />
          </fieldset>
        );
      })}
    </div>
  );
}

function reactionClass(isOpen: boolean, isGiven: boolean): string {
  return ['reaction', isOpen && 'is-open', isGiven && 'is-given'].filter(Boolean).join(' ');
}
