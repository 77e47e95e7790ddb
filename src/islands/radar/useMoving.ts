import type { ComponentProps, FunctionComponent } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { firstActivity } from '../../platform/activity.ts';
import { extrasAllowed } from '../../platform/connection.ts';
import type { Point } from '../../figures/strokes.ts';
import { onceScript } from '../load/later.ts';
import { whenIdle } from '../load/whenIdle.ts';
import type { MovingRadar } from './MovingRadar.tsx';

/** The code that lets the radar move and react to touch: the largest piece, and a chunk of its own. */
const loadMoving = onceScript(() => import('./MovingRadar.tsx'));

type Moving = {
  /** The chart over the figure; `null` until its code has come. */
  readonly Over: FunctionComponent<ComponentProps<typeof MovingRadar>> | null;
  /** Where the radar was touched before that, in CSS pixels of the window. */
  readonly touched: Point | null;
  readonly onTouch: (event: PointerEvent) => void;
};

/**
 * Fetches the moving chart when the radar is touched, or when the page is idle after the person did
 * anything in it, unless the visitor saves data. A page that only lies open does no work for it.
 */
export function useMoving(isWhole: boolean): Moving {
  const [code, setCode] = useState(loadMoving.now?.());
  const activity = useRef<Promise<void> | null>(null);
  const [touched, setTouched] = useState<Point | null>(null);
  const ask = useCallback(() => {
    // The radar is complete without it.
    if (extrasAllowed() !== 'never') loadMoving().then(setCode, () => undefined);
  }, []);
  useEffect(() => {
    let current = true;
    // From the start: what the person did while the rest came counts too.
    activity.current ??= firstActivity();
    if (isWhole && extrasAllowed() === 'when-idle')
      void activity.current.then(whenIdle).then(() => current && ask());
    return () => {
      current = false;
    };
  }, [isWhole, ask]);
  const onTouch = ({ clientX, clientY }: PointerEvent) => {
    if (code !== undefined) return;
    setTouched({ x: clientX, y: clientY });
    ask();
  };
  return { Over: code?.MovingRadar ?? null, touched, onTouch };
}
