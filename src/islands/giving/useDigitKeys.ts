import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Observation } from '../../domain/panel/reply.ts';
import { isAnswerValue } from '../../domain/test/response.ts';
import { digitOf } from '../../platform/digit.ts';

/** The digit after those of the answers: it stands below them on the screen too. */
const UNSEEN = 6;

function observationOf(event: KeyboardEvent): Observation | null {
  const digit = digitOf(event);
  if (digit === UNSEEN) return 'unseen';
  return isAnswerValue(digit) ? digit : null;
}

/** While `enabled`, a digit answers the statement; not with a modifier key, and not under *Pauze*. */
export function useDigitKeys(enabled: boolean, onDigit: (observation: Observation) => void): void {
  const latest = useRef(onDigit);
  latest.current = onDigit;
  // A layout effect: a digit typed before the next frame must reach the new screen.
  useLayoutEffect(() => {
    if (!enabled) return;
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (document.querySelector('.bar > [open]') !== null) return;
      const observation = observationOf(event);
      if (observation !== null) latest.current(observation);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [enabled]);
}
