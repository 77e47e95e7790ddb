/** How much of the tests runs. */
export interface Extent {
  /** All of them, however long it takes. */
  readonly everything: boolean;
  /** In every engine and on every server that there is a test for: one that is missing is a fault. */
  readonly demanded: boolean;
}

/**
 * Whether every test runs: `npm run test:all`. Otherwise `npm test` leaves out what takes minutes and
 * seldom fails, and says so in its last table.
 */
export function runsEverything(): boolean {
  return process.env['AHR_TESTS'] === 'all';
}

/** What was asked for. */
export function extentAsked(): Extent {
  return {
    everything: runsEverything(),
    demanded: process.env['AHR_DEMAND_ENGINES'] === 'all',
  };
}
