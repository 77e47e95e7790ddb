import { onHello } from '../../platform/outerPage.ts';
import type { Sizing } from './sizing.ts';

/** A screen narrower than this is a phone: only there a frame is too small to work in. */
const NARROW = 640;

/**
 * The button that makes the frame as large as a small screen. The loader does it where it is there: some
 * phones let no frame fill the screen by itself. Without it the browser does, where it may.
 */
export function offerFullScreen(button: HTMLButtonElement, sizing: Sizing): void {
  if (self === top) return;
  const { label = '', leave = '' } = button.dataset;
  let isLoaded = false;
  let isFull = false;
  const show = (full: boolean) => {
    isFull = full;
    button.textContent = full ? leave : label;
  };
  const byBrowser = () =>
    document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen();
  const turn = (full: boolean) => {
    if (!isLoaded) return void byBrowser().catch(() => undefined);
    show(full);
    sizing.setFull(full);
  };
  button.addEventListener('click', () => turn(!isFull));
  addEventListener('keydown', ({ key }) => key === 'Escape' && isFull && isLoaded && turn(false));
  document.addEventListener('fullscreenchange', () => show(document.fullscreenElement !== null));
  onHello(({ small }) => {
    button.hidden = !small && !isFull;
    // The loader answers whatever it is told: only the first time there is something to tell.
    if (!isLoaded) sizing.setFull(isFull);
    isLoaded = true;
  });
  button.hidden = !(document.fullscreenEnabled && screen.width < NARROW);
}
