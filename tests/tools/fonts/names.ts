/** Texts of a font by the numbers of the OpenType specification, in the `name` table. */
export type Names = ReadonlyMap<number, string>;

export const COPYRIGHT = 0;
export const FAMILY = 1;
export const STYLE = 2;
export const UNIQUE = 3;
export const FULL_NAME = 4;
export const VERSION = 5;
export const POSTSCRIPT_NAME = 6;
export const LICENCE_ADDRESS = 14;

const HEADER = 6;
const RECORD = 12;
/** Windows, Unicode, American English: what every browser and system reads. */
const PLACE = [3, 1, 0x409] as const;

function bigEndian(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

export function namesIn(table: Buffer): Names {
  const strings = table.readUInt16BE(4);
  const records = Array.from({ length: table.readUInt16BE(2) }, (_, i) => HEADER + RECORD * i);
  return new Map(
    records.map((at) => {
      const start = strings + table.readUInt16BE(at + 10);
      const bytes = Buffer.from(table.subarray(start, start + table.readUInt16BE(at + 8)));
      return [table.readUInt16BE(at + 6), bytes.swap16().toString('utf16le')];
    }),
  );
}

export function namesTable(names: Names): Buffer {
  const sorted = [...names].sort(([a], [b]) => a - b);
  const header = Buffer.alloc(HEADER + RECORD * sorted.length);
  header.writeUInt16BE(sorted.length, 2);
  header.writeUInt16BE(header.length, 4);
  const strings: Buffer[] = [];
  let offset = 0;
  for (const [i, [id, text]] of sorted.entries()) {
    const bytes = bigEndian(text);
    const at = HEADER + RECORD * i;
    for (const [j, value] of [...PLACE, id, bytes.length, offset].entries())
      header.writeUInt16BE(value, at + 2 * j);
    strings.push(bytes);
    offset += bytes.length;
  }
  return Buffer.concat([header, ...strings]);
}
