/** Copies text to the clipboard; `false` when the browser refuses, so that the caller can show it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
