/**
 * A QR code as the path of its dark squares; one square is one unit. Dark squares side by side
 * become one bar, because hairlines between them would disturb a scanner.
 */
export function qrPath(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      row.map((dark, x) => (dark && row[x - 1] !== true ? barFrom(row, x, y) : '')),
    )
    .join('');
}

function barFrom(row: readonly boolean[], x: number, y: number): string {
  const end = row.indexOf(false, x);
  const length = (end === -1 ? row.length : end) - x;
  return `M${x} ${y}h${length}v1h-${length}z`;
}
