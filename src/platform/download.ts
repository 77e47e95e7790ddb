/** How long a browser may take to fetch what it downloads, in milliseconds. */
const FETCHED_BY_THEN = 60_000;

/** Lets the browser save a text as a file of this name. It never leaves the device. */
export function downloadText(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // At once would be too early: some browsers fetch it only after the click is handled.
  setTimeout(() => URL.revokeObjectURL(address), FETCHED_BY_THEN);
}
