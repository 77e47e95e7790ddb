import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { filesOf } from '../../site/site.ts';
import { isCompressible } from '../../support/mime.ts';

/** A file of a built site. */
export interface BuiltFile {
  /** As it is called, with the hash in its name. */
  readonly name: string;
  /** Bytes as it stands on the disk and as it travels. */
  readonly bytes: number;
  readonly packed: number;
  /** The same for the same content. */
  readonly mark: string;
}

/** The name of a file without the hash of its content: the same in every build. */
export function lastingName(name: string): string {
  return name.replace(/\.[\w-]{8}(\.(?:js|css|json))$/, '$1');
}

function packed(name: string, bytes: Buffer): number {
  if (!isCompressible(name)) return bytes.byteLength;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength;
}

/** All files of a built folder, by their lasting names. */
export function readFolder(folder: string): ReadonlyMap<string, BuiltFile> {
  const files = new Map<string, BuiltFile>();
  for (const name of filesOf(folder)) {
    const bytes = readFileSync(join(folder, name));
    const mark = createHash('sha256').update(name).update(bytes).digest('hex');
    const lasting = lastingName(name);
    if (files.has(lasting)) throw new Error(`two files are called ${lasting}`);
    files.set(lasting, { name, bytes: bytes.byteLength, packed: packed(name, bytes), mark });
  }
  return files;
}

type Marks = ReadonlyMap<string, Pick<BuiltFile, 'mark'>>;

/** What a browser or a CDN that has the one build needs again for the other, by lasting names. */
export function changedFiles(before: Marks, after: Marks): ReadonlySet<string> {
  const names = [...after.keys()];
  return new Set(names.filter((name) => before.get(name)?.mark !== after.get(name)?.mark));
}

/** The sum of what travels. */
export function totalPacked(files: Iterable<Pick<BuiltFile, 'packed'>>): number {
  return [...files].reduce((sum, file) => sum + file.packed, 0);
}
