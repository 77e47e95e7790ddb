import { siteSchema } from '../../../schemas/site.ts';
import { readSource } from '../errors/source.ts';
import { FILES } from '../files.ts';

/** The address of the site. It is known while another file is broken, and null while its own file is. */
export function siteAddress(folder: string): string | null {
  const source = readSource(folder, FILES.site);
  if (!('data' in source)) return null;
  return siteSchema.safeParse(source.data).data?.address ?? null;
}
