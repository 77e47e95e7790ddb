/** One thing that the bench read, and between which bounds a right reading lies. */
export interface Check {
  readonly what: string;
  readonly read: number;
  readonly least: number;
  readonly most: number;
}

export function isRight({ read, least, most }: Check): boolean {
  return read >= least && read <= most;
}

/** A line a check. */
export function checkLine(check: Check): string {
  const { what, read, least, most } = check;
  const [shown, low, high] = [read, least, most].map((value) => Number(value.toFixed(3)));
  return `${isRight(check) ? '✓' : '✗'} ${what}: ${shown} (right: ${low} – ${high})`;
}
