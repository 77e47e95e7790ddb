import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { UiTexts } from '../../i18n/messages.ts';
import { $keeping } from '../../stores/kept/keeping.ts';
import { useStore } from '../ui/useStore.ts';

type Props = {
  readonly texts: UiTexts['questionnaire'];
  /** The settings of the screen below. */
  readonly children: ComponentChildren;
};

/** What *Pauze* holds, in the header of every screen after the first statement. */
export function Pause({ texts, children }: Props) {
  const keeping = useStore($keeping);
  // It leaves with its screen: whoever comes back to the questions finds it closed.
  useEffect(() => () => document.querySelector('.pause')?.removeAttribute('open'), []);
  return (
    <>
      {/* Under the question stands what is the matter when answers are not kept. */}
      {keeping === 'kept' && <p>{texts.later}</p>}
      {children}
    </>
  );
}
