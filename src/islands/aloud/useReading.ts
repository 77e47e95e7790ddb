import { useEffect, useRef, useState } from 'preact/hooks';
import type { State } from '../../domain/history/state.ts';
import { currentResponse } from '../../domain/history/state.ts';
import { localeOf } from '../../i18n/locales.ts';
import type { Ending } from '../../platform/speech.ts';
import { readAloud } from '../../platform/speech.ts';
import { $route } from '../../stores/route.ts';
import { $state } from '../../stores/state.ts';
import { useLocale } from '../ui/locale.ts';

type Reading = 'resting' | 'reading' | 'failed';

/** Another answer, or all of it wiped; not what is chosen besides. */
function isAnswered(now: State, before: State = now): boolean {
  return now.epoch !== before.epoch || currentResponse(now) !== currentResponse(before);
}

/**
 * Reading aloud on a press, until a second one. It stops on an answer, on another screen and when
 * everything is wiped. `say` gives the sentences at the moment of the press.
 */
export function useReading(say: () => readonly string[]): {
  readonly state: Reading;
  readonly toggle: () => void;
} {
  const { preview } = localeOf(useLocale());
  const [state, setState] = useState<Reading>('resting');
  const stop = useRef<(() => void) | null>(null);
  const hush = () => {
    stop.current?.();
    stop.current = null;
  };
  useEffect(() => {
    const rest = () => {
      hush();
      setState('resting');
    };
    const leave = [
      $route.listen(rest),
      $state.listen((now, before) => isAnswered(now, before) && rest()),
    ];
    return () => {
      hush();
      for (const off of leave) off();
    };
  }, []);
  const end = (ending: Ending) => {
    stop.current = null;
    setState(ending === 'failed' ? 'failed' : 'resting');
  };
  const toggle = () => {
    if (stop.current !== null) {
      hush();
      return setState('resting');
    }
    setState('reading');
    let isOver = false;
    const hushThis = readAloud(say(), preview, (ending) => {
      isOver = true;
      end(ending);
    });
    if (!isOver) stop.current = hushThis;
  };
  return { state, toggle };
}
