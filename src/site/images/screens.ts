import { join } from 'node:path';
import sharp from 'sharp';

/** Photographs of pages, as a test keeps them; `npm run photos` puts new ones here too. */
export const PHOTOS = 'src/site/images/screens';

/** What a device shows before it puts the site on a home screen: the top of a photograph, in pixels. */
export const SCREENS = [
  { name: 'start-smal', photo: 'start-390-light', width: 390, height: 780, form: 'narrow' },
  { name: 'resultaat-smal', photo: 'result-390-light', width: 390, height: 780, form: 'narrow' },
  { name: 'start-breed', photo: 'start-1280-light', width: 1280, height: 800, form: 'wide' },
  { name: 'resultaat-breed', photo: 'result-1280-light', width: 1280, height: 800, form: 'wide' },
] as const;

export type Screen = (typeof SCREENS)[number];

export function screenPng({ photo, width, height }: Screen): Promise<Buffer> {
  return sharp(join(process.cwd(), PHOTOS, `${photo}.webp`))
    .extract({ left: 0, top: 0, width, height })
    .png({ effort: 10, palette: true })
    .toBuffer();
}
