import { extname } from 'node:path';

const textTypes: ReadonlyMap<string, string> = new Map([
  ['.atom', 'application/atom+xml'],
  ['.css', 'text/css'],
  ['.csv', 'text/csv'],
  ['.html', 'text/html'],
  ['.ics', 'text/calendar'],
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
  ['.map', 'application/json'],
  ['.md', 'text/markdown'],
  ['.mjs', 'text/javascript'],
  ['.rss', 'application/rss+xml'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain'],
  ['.webmanifest', 'application/manifest+json'],
  ['.xml', 'application/xml'],
  ['.xsl', 'text/xsl'],
  ['.yaml', 'application/yaml'],
]);

const binaryTypes: ReadonlyMap<string, string> = new Map([
  ['.avif', 'image/avif'],
  ['.gif', 'image/gif'],
  ['.ico', 'image/x-icon'],
  ['.jpeg', 'image/jpeg'],
  ['.jpg', 'image/jpeg'],
  ['.pdf', 'application/pdf'],
  ['.png', 'image/png'],
  ['.ttf', 'font/ttf'],
  ['.webp', 'image/webp'],
  ['.woff', 'font/woff'],
  ['.woff2', 'font/woff2'],
]);

/** The Content-Type of a file by its name. */
export function contentType(file: string): string {
  const extension = extname(file).toLowerCase();
  const text = textTypes.get(extension);
  if (text !== undefined) return `${text}; charset=utf-8`;
  return binaryTypes.get(extension) ?? 'application/octet-stream';
}

/** Whether compressing the file saves anything: pictures and fonts are compressed already. */
export function isCompressible(file: string): boolean {
  return textTypes.has(extname(file).toLowerCase());
}
