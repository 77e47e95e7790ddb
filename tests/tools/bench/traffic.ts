/** One thing that a page asked for. `bytes`: as they travelled, headers included. */
export interface Transfer {
  readonly url: string;
  /** The browser's own word for what it is, such as Document, Script or Fetch. */
  readonly kind: string;
  readonly bytes: number;
}

export function totalBytes(transfers: readonly Transfer[]): number {
  return transfers.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Bytes by kind, largest first. */
export function bytesByKind(transfers: readonly Transfer[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { kind, bytes } of transfers) sums.set(kind, (sums.get(kind) ?? 0) + bytes);
  return new Map([...sums].sort(([, a], [, b]) => b - a));
}

/** What went to another origin than the page's own. */
export function foreign(transfers: readonly Transfer[], origin: string): readonly Transfer[] {
  return transfers.filter(({ url }) => new URL(url).origin !== origin);
}

/** The browser asks for it in the background. */
export function isIcon({ kind, url }: Transfer): boolean {
  return kind === 'Other' && /icon[\w-]*\.(svg|ico|png)$/.test(new URL(url).pathname);
}
