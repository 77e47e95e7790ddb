import type { TellsOuter } from '../../platform/outerPage.ts';
import { tellOuter } from '../../platform/outerPage.ts';

/** In milliseconds: longer than a loader takes to make the frame higher. */
const PATIENCE = 400;

export type Sizing = {
  /** Another screen has come: its top should be in sight. */
  readonly toTop: () => void;
  /** The person wants the whole screen, or no longer. */
  readonly setFull: (full: boolean) => void;
};

/**
 * Tells the page around how high the content is, whenever that changes. Nothing in the content depends on
 * the height of the frame, so that no frame grows by being told. A bar to scroll with stands there only
 * in a frame that stays too low.
 */
export function followSize(content: HTMLElement, secret: string | null): Sizing {
  const root = document.documentElement;
  let full = false;
  let waiting = 0;
  const height = () => Math.ceil(content.getBoundingClientRect().height);
  const look = () => {
    clearTimeout(waiting);
    if (height() <= innerHeight) root.dataset['fits'] = '';
    else waiting = setTimeout(() => delete root.dataset['fits'], PATIENCE) as unknown as number;
  };
  const tell = (more: Partial<TellsOuter> = {}) => {
    tellOuter({ type: 'aan-het-roer', height: height(), full, top: false, ...more }, secret);
    look();
  };
  new ResizeObserver(() => tell()).observe(content);
  addEventListener('resize', look);
  return {
    // After the new screen has been laid out.
    toTop: () => requestAnimationFrame(() => tell({ top: true })),
    setFull(wanted) {
      full = wanted;
      tell();
    },
  };
}
