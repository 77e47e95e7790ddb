import { hasAnswers } from '../../domain/history/state.ts';
import { savesData } from '../../platform/connection.ts';
import { applyFonts, loadFonts } from '../../platform/fonts.ts';
import { $route } from '../../stores/route.ts';
import { $state } from '../../stores/state.ts';
import { whenIdle } from '../load/whenIdle.ts';

let isStarted = false;

/**
 * Our fonts: fetched in an idle moment once there is an answer, so that the first page stays small.
 * They are put to use when a screen takes the place of another: no line moves while someone reads it.
 * Without them the page has the letters of the device.
 */
export function startFonts(): void {
  if (isStarted || savesData()) return;
  isStarted = true;
  const stop = $state.listen((state) => hasAnswers(state) && begin());
  const begin = () => {
    stop();
    void fetchFonts();
  };
  if (hasAnswers($state.get())) begin();
}

async function fetchFonts(): Promise<void> {
  await whenIdle();
  const faces = await loadFonts().catch(() => []);
  // Before the new screen is drawn, so that both come in one frame.
  const stop = $route.listen(() => {
    stop();
    applyFonts(faces);
  });
}
