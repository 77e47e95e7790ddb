/**
 * Whether every test runs, however long it takes: `npm run test:all`. Otherwise `npm test` leaves out
 * what takes minutes and seldom fails, and says so in its last table.
 */
export function runsEverything(): boolean {
  return process.env['AHR_TESTS'] === 'all';
}
