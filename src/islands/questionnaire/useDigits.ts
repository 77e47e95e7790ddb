import { useLayoutEffect, useRef } from 'preact/hooks';
import type { AnswerValue } from '../../domain/test/response.ts';
import { isAnswerValue } from '../../domain/test/response.ts';
import { digitOf } from '../../platform/digit.ts';

/** While `enabled`, digits 1–5 give an answer; not in a text field and not with a modifier key. */
export function useDigits(enabled: boolean, onDigit: (value: AnswerValue) => void): void {
  const latest = useRef(onDigit);
  latest.current = onDigit;
  // A layout effect: a digit typed before the next frame must reach the new screen.
  useLayoutEffect(() => {
    if (!enabled) return;
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const { target } = event;
      const typing = target instanceof HTMLInputElement && target.type === 'text';
      if (typing || target instanceof HTMLTextAreaElement) return;
      // Under an open menu or *Pauze* nobody answers.
      if (document.querySelector('.bar > [open]') !== null) return;
      const value = digitOf(event);
      if (isAnswerValue(value)) latest.current(value);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [enabled]);
}
