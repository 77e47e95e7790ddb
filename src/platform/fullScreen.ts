import { within } from './within.ts';

/** In milliseconds: a browser that does not answer keeps nobody waiting. */
const PATIENCE = 1_000;

/** Fills the screen with this page; nothing happens when the browser does not want to. */
export async function fillScreen(): Promise<void> {
  try {
    await within(PATIENCE, document.documentElement.requestFullscreen());
  } catch {
    // The same view is there without it.
  }
}

/** Gives the screen back. */
export async function leaveScreen(): Promise<void> {
  try {
    if (document.fullscreenElement !== null) await document.exitFullscreen();
  } catch {
    // The person left it at the same moment.
  }
}

/** Calls back when the person leaves the full screen, also by the keys of the browser. */
export function onLeftScreen(listener: () => void): () => void {
  const follow = () => {
    if (document.fullscreenElement === null) listener();
  };
  document.addEventListener('fullscreenchange', follow);
  return () => document.removeEventListener('fullscreenchange', follow);
}
