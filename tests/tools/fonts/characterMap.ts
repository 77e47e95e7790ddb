/** Where a `cmap` table keeps the map of the first 65,536 characters: Windows, Unicode. */
function mapIn(table: Buffer): Buffer {
  const records = Array.from({ length: table.readUInt16BE(2) }, (_, i) => 4 + 8 * i);
  const found = records.find((at) => table.readUInt32BE(at) === 0x00030001);
  if (found === undefined) throw new Error('the font has no Windows map of Unicode');
  return table.subarray(table.readUInt32BE(found + 4));
}

/** The characters that a font has a letter for, from its `cmap` table (format 4: ranges). */
export function charactersIn(table: Buffer): ReadonlySet<string> {
  const map = mapIn(table);
  if (map.readUInt16BE(0) !== 4) throw new Error(`a map of format ${map.readUInt16BE(0)}`);
  const bytes = map.readUInt16BE(6);
  const [ends, starts] = [14, 16 + bytes];
  const ranges = Array.from({ length: bytes / 2 }, (_, i) => ({
    start: map.readUInt16BE(starts + 2 * i),
    end: map.readUInt16BE(ends + 2 * i),
  }));
  const points = ranges.flatMap(({ start, end }) =>
    Array.from({ length: end - start + 1 }, (_, i) => start + i),
  );
  return new Set(
    points.filter((point) => point < 0xffff).map((point) => String.fromCharCode(point)),
  );
}
