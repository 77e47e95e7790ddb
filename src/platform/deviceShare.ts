/** Content for the device's own share sheet: a link with its words, or a file. */
export type Shareable =
  | { readonly title: string; readonly text: string; readonly url: string }
  | { readonly files: readonly File[] };

export type ShareOutcome = 'shared' | 'aborted' | 'failed';

/** Whether this device has a share sheet that pages may open. */
export function hasShareSheet(): boolean {
  return typeof navigator.share === 'function';
}

/** Whether the share sheet takes a file such as this one. */
export function takesFile(file: File): boolean {
  return hasShareSheet() && (navigator.canShare?.({ files: [file] }) ?? false);
}

/**
 * Opens the share sheet. `aborted`: the person closed it, or pressed again while it was open; neither
 * is an error.
 */
export async function openShareSheet(shareable: Shareable): Promise<ShareOutcome> {
  try {
    await navigator.share('files' in shareable ? { files: [...shareable.files] } : shareable);
    return 'shared';
  } catch (error) {
    const name = error instanceof DOMException ? error.name : '';
    return ['AbortError', 'InvalidStateError'].includes(name) ? 'aborted' : 'failed';
  }
}
