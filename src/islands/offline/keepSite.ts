import { savesData } from '../../platform/connection.ts';
import { onWaitingRelease, startWorker } from '../../platform/worker.ts';
import { keptValues } from '../../stores/kept/door.ts';
import { $keeping } from '../../stores/kept/keeping.ts';
import { isAnythingKept } from '../../stores/kept/present.ts';
import { browserCopies } from '../../platform/siteCopies.ts';
import { url } from '../../urls.ts';
import { whenIdle } from '../load/whenIdle.ts';
import { tellNewVersion } from './newVersion.ts';

let isStarted = false;

/**
 * Lets the site work without a network, from the moment that something of this person is kept here, and
 * as long as it is: a wipe takes the copies of the site along (stores/kept/door.ts), and who keeps
 * nothing on this device has no copies either. In an idle moment, and never with Save-Data.
 */
export function keepSite(): void {
  // Under development there is no worker: it would show yesterday's page.
  if (!import.meta.env.PROD || savesData() || self !== top) return;
  const isWanted = () => $keeping.get() === 'kept' && isAnythingKept();
  const look = () => {
    if (isStarted || !isWanted()) return;
    isStarted = true;
    void begin(isWanted);
  };
  look();
  if (!isStarted) for (const value of keptValues()) value.lend(({ $store }) => $store.listen(look));
}

async function begin(isWanted: () => boolean): Promise<void> {
  await whenIdle();
  const registration = isWanted() ? await startWorker(url('/sw.js')) : undefined;
  if (registration === undefined) return;
  // Somebody chose to keep nothing while the worker started.
  if (!isWanted()) return void browserCopies.drop();
  nameManifest();
  onWaitingRelease(registration, tellNewVersion);
}

/** With it a browser can install the site. Pages on which the test begins have it from here. */
function nameManifest(): void {
  if (document.querySelector('[rel=manifest]') !== null) return;
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = url('/manifest.webmanifest');
  document.head.append(link);
}
