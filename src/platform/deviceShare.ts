/** What goes to the device's own share sheet. */
export type Shareable = {
  readonly title: string;
  readonly text: string;
  readonly url: string;
  /** A picture to go with it, made beforehand: after the tap there is no time to make one. */
  readonly picture?: File | null | undefined;
};

export type ShareOutcome = 'shared' | 'aborted' | 'failed';

/** Whether this device has a share sheet that pages may open. */
export function hasShareSheet(): boolean {
  return typeof navigator.share === 'function';
}

/** Opens the share sheet. Closing it again is no error. */
export async function openShareSheet({ picture, ...data }: Shareable): Promise<ShareOutcome> {
  const withPicture = { ...data, files: picture ? [picture] : [] };
  const takesPicture = picture && navigator.canShare?.(withPicture);
  try {
    await navigator.share(takesPicture ? withPicture : data);
    return 'shared';
  } catch (error) {
    const aborted = error instanceof DOMException && error.name === 'AbortError';
    return aborted ? 'aborted' : 'failed';
  }
}
