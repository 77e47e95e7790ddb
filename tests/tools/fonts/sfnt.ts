/** A font as its tables, by tag: the format behind every TrueType file (OpenType specification). */
export type Tables = ReadonlyMap<string, Buffer>;

const HEADER = 12;
const RECORD = 16;
/** Where the `head` table keeps the sum of the whole file, and what that sum must come to. */
const SUM_AT = 8;
const MAGIC = 0xb1b0afba;

export function tablesOf(font: Buffer): Tables {
  const records = Array.from({ length: font.readUInt16BE(4) }, (_, i) => HEADER + RECORD * i);
  return new Map(
    records.map((at) => {
      const start = font.readUInt32BE(at + 8);
      const table = font.subarray(start, start + font.readUInt32BE(at + 12));
      return [font.toString('latin1', at, at + 4), table];
    }),
  );
}

function padded(table: Buffer): Buffer {
  return Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
}

function sumOf(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}

/** The tables as one file, with all its sums. */
export function fontOf(tables: Tables): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const entrySelector = Math.floor(Math.log2(sorted.length));
  const searchRange = RECORD * 2 ** entrySelector;
  const header = Buffer.alloc(HEADER + RECORD * sorted.length);
  header.writeUInt32BE(0x00010000, 0);
  header.writeUInt16BE(sorted.length, 4);
  header.writeUInt16BE(searchRange, 6);
  header.writeUInt16BE(entrySelector, 8);
  header.writeUInt16BE(RECORD * sorted.length - searchRange, 10);
  const parts: Buffer[] = [header];
  let offset = header.length;
  for (const [i, [tag, table]] of sorted.entries()) {
    const content = padded(table);
    if (tag === 'head') content.writeUInt32BE(0, SUM_AT);
    const at = HEADER + RECORD * i;
    header.write(tag, at, 'latin1');
    header.writeUInt32BE(sumOf(content), at + 4);
    header.writeUInt32BE(offset, at + 8);
    header.writeUInt32BE(table.length, at + 12);
    parts.push(content);
    offset += content.length;
  }
  const font = Buffer.concat(parts);
  const head = sorted.findIndex(([tag]) => tag === 'head');
  const headAt = font.readUInt32BE(HEADER + RECORD * head + 8);
  font.writeUInt32BE((MAGIC - sumOf(font)) >>> 0, headAt + SUM_AT);
  return font;
}
