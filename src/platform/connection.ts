/** What some browsers tell of the line; the others say nothing. */
type Connection = { readonly saveData?: boolean; readonly effectiveType?: string };

function connection(): Connection | undefined {
  return (navigator as Navigator & { readonly connection?: Connection }).connection;
}

/** Did the person ask the browser to use as little data as it can? Some browsers never say. */
export function savesData(): boolean {
  return connection()?.saveData === true;
}

/**
 * When something that is nice to have may be fetched: never for a visitor who asked to save data,
 * only on request over a slow line.
 */
export function extrasAllowed(): 'when-idle' | 'when-asked' | 'never' {
  if (savesData()) return 'never';
  return (connection()?.effectiveType ?? '4g') === '4g' ? 'when-idle' : 'when-asked';
}
