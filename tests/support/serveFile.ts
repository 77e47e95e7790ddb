import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What to answer, before anything is written. */
export interface Answer {
  readonly status: number;
  readonly file?: string;
  readonly location?: string;
}

const notFound: Answer = { status: 404 };

/** What lies at a path of this machine. */
export async function kindOf(path: string): Promise<'file' | 'folder' | 'none'> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return 'file';
  return found?.isDirectory() ? 'folder' : 'none';
}

/** The parts of a path inside the built folder, or undefined when the address cannot name one. */
function insidePath(pathname: string, base: string): readonly string[] | undefined {
  try {
    const decoded = decodeURIComponent(pathname);
    const parts = decoded.slice(base.length).split(/[/\\]/);
    // `..` can only mean harm.
    return parts.includes('..') || decoded.includes('\0') ? undefined : parts;
  } catch {
    return undefined;
  }
}

/** What a static host answers to an address: a file, a redirect or nothing. */
export async function findAnswer(root: string, base: string, url: string): Promise<Answer> {
  const [pathname = '/'] = url.split(/[?#]/);
  const query = url.slice(pathname.length);
  if (`${pathname}/` === base) return { status: 301, location: base + query };
  if (!pathname.startsWith(base)) return notFound;
  const parts = insidePath(pathname, base);
  if (parts === undefined) return { status: 400 };
  // Many hosts have no page at a doubled slash; a redirect from there could name another host.
  if (parts.slice(0, -1).includes('')) return notFound;

  const path = join(root, ...parts);
  const kind = await kindOf(path);
  if (!pathname.endsWith('/')) {
    if (kind === 'folder') return { status: 301, location: `${pathname}/${query}` };
    return kind === 'file' ? { status: 200, file: path } : notFound;
  }
  const index = join(path, 'index.html');
  return (await kindOf(index)) === 'file' ? { status: 200, file: index } : notFound;
}
