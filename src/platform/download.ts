/** How long a browser may take to read the file, in milliseconds. */
const FETCHED_BY_THEN = 60_000;

/** Lets the browser save something as a file. It never leaves the device. */
export function downloadFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: some browsers read the file only after the click is handled.
  setTimeout(() => URL.revokeObjectURL(address), FETCHED_BY_THEN);
}

/** Lets the browser save a text as a file. */
export function downloadText(name: string, type: string, text: string): void {
  downloadFile(name, new Blob([text], { type }));
}
