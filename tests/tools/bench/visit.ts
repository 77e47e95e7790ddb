import type { Browser, CDPSession, Page } from '@playwright/test';
import { installProbe } from './probe.ts';
import type { Transfer } from './traffic.ts';

/** How slow the device and its line are. */
export interface Slowness {
  /** The processor does in this many milliseconds what this machine does in one. */
  readonly cpu: number;
  /** Bits a second, both ways; 0 for as fast as it goes. */
  readonly bitsPerSecond: number;
  /** Milliseconds that a request waits at least. */
  readonly latency: number;
}

/** The phone of the goals: processor four times slower, 1.6 Mbps, 150 ms. */
export const SLOW: Slowness = { cpu: 4, bitsPerSecond: 1_600_000, latency: 150 };
export const FAST: Slowness = { cpu: 1, bitsPerSecond: 0, latency: 0 };

/** One page in a browser profile of its own, with nothing cached. */
export interface Visit {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** All that came in so far; grows. */
  readonly transfers: readonly Transfer[];
  /** Bytes of JavaScript objects in use, after the garbage was collected. */
  heap(): Promise<number>;
  close(): Promise<void>;
}

const PHONE = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
  deviceScaleFactor: 2,
  locale: 'nl-NL',
};

/** Writes down every request of a page as the browser counts it: as it travelled, with headers. */
function recordTransfers(cdp: CDPSession): readonly Transfer[] {
  const transfers: Transfer[] = [];
  const open = new Map<string, { url: string; kind: string }>();
  cdp.on(
    'Network.requestWillBeSent',
    ({ requestId, request, type = 'Other', redirectResponse }) => {
      const earlier = open.get(requestId);
      if (redirectResponse && earlier)
        transfers.push({ ...earlier, bytes: redirectResponse.encodedDataLength });
      open.set(requestId, { url: request.url, kind: type });
    },
  );
  const done = (requestId: string, bytes: number) => {
    const asked = open.get(requestId);
    if (asked !== undefined && /^https?:/.test(asked.url)) transfers.push({ ...asked, bytes });
    open.delete(requestId);
  };
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    done(requestId, encodedDataLength),
  );
  cdp.on('Network.loadingFailed', ({ requestId }) => done(requestId, 0));
  return transfers;
}

/** A new visitor on a phone that is this slow, with the probe in every page. */
export async function newVisit(browser: Browser, slowness: Slowness): Promise<Visit> {
  const context = await browser.newContext(PHONE);
  await context.addInitScript(installProbe);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.clearBrowserCache');
  if (slowness.bitsPerSecond > 0) {
    const bytesPerSecond = slowness.bitsPerSecond / 8;
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: slowness.latency,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    });
  }
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowness.cpu });
  const transfers = recordTransfers(cdp);
  return {
    page,
    cdp,
    transfers,
    async heap() {
      // The second round collects what only finalizers of the first let go.
      await cdp.send('HeapProfiler.collectGarbage');
      await cdp.send('HeapProfiler.collectGarbage');
      return (await cdp.send('Runtime.getHeapUsage')).usedSize;
    },
    close: () => context.close(),
  };
}
