import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

/** By path and time of change: of all servers of this process, since packing takes longest. */
const compressed = new Map<string, Promise<Buffer>>();

/** How well files are packed: `small` as a good host does, `quick` where nobody weighs them. */
export type Packing = 'small' | 'quick';

/** Brotli takes forty times as long for the last tenth of the size. */
const QUALITY: Readonly<Record<Packing, number>> = { small: 11, quick: 5 };

/** Reads a file, compressed on demand when a packing is given; each is compressed only once. */
export async function readBody(file: string, packing?: Packing): Promise<Buffer> {
  const plain = await readFile(file);
  if (packing === undefined) return plain;
  const { mtimeMs } = await stat(file);
  const key = `${file} ${mtimeMs} ${packing}`;
  const known = compressed.get(key);
  if (known !== undefined) return known;
  const fresh = compress(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY[packing] } });
  compressed.set(key, fresh);
  return fresh;
}
