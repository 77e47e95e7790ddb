/** How long a browser may take to fetch what it downloads, in milliseconds. */
const FETCHED_BY_THEN = 60_000;

/** Lets the browser save something as a file of this name. It never leaves the device. */
export function downloadFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // At once would be too early: some browsers fetch it only after the click is handled.
  setTimeout(() => URL.revokeObjectURL(address), FETCHED_BY_THEN);
}

/** The same for a text. */
export function downloadText(name: string, type: string, text: string): void {
  downloadFile(name, new Blob([text], { type }));
}
