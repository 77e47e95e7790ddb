import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '../../../src/site/content/content.ts';
import { serveSite, type ServedSite } from '../../support/serve.ts';
import { floorHtml } from './floor/floor.ts';

/** What is measured: the product or the floor, served from a folder, compressed with brotli. */
export interface Subject {
  readonly name: 'product' | 'floor';
  readonly origin: string;
}

export interface Subjects {
  readonly product: Subject;
  readonly floor: Subject;
  close(): Promise<void>;
}

/** Serves the built site, and beside it a floor that is generated from the same content. */
export async function serveSubjects(
  dist: string,
  content: Content,
  cache: string,
): Promise<Subjects> {
  const folder = join(cache, 'floor');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), floorHtml(content));
  const product: ServedSite = await serveSite({ root: dist });
  const floor: ServedSite = await serveSite({ root: folder });
  return {
    product: { name: 'product', origin: product.origin },
    floor: { name: 'floor', origin: floor.origin },
    close: async () => {
      await Promise.all([product.close(), floor.close()]);
    },
  };
}
