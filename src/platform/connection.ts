/** What some browsers tell about the connection; others tell nothing. */
type Connection = { readonly saveData?: boolean; readonly effectiveType?: string };

function connection(): Connection | undefined {
  return (navigator as Navigator & { readonly connection?: Connection }).connection;
}

/** Whether the person asked the browser to use little data. Some browsers never tell. */
export function savesData(): boolean {
  return connection()?.saveData === true;
}

/**
 * When something optional may be fetched: never for a visitor who asked to save data, and only on
 * request over a slow connection.
 */
export function extrasAllowed(): 'when-idle' | 'when-asked' | 'never' {
  if (savesData()) return 'never';
  return (connection()?.effectiveType ?? '4g') === '4g' ? 'when-idle' : 'when-asked';
}
