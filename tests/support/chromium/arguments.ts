/** What every Chromium of the tests and the bench is started with. */
export const CHROMIUM_ARGUMENTS: readonly string[] = [
  // Containers often give an ordinary user no sandbox; only our own pages are opened.
  '--no-sandbox',
  '--disable-gpu',
  // The rest keeps the browser from contacting its maker.
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
