import { defineCollection } from 'astro:content';
import { textPageEntrySchema } from './schemas/textPage.ts';
import { textPageLoader } from './site/data/textPageLoader.ts';

export const collections = {
  /** Pages to read. The files of content/ are checked before, with messages for their authors. */
  pages: defineCollection({ loader: textPageLoader(), schema: textPageEntrySchema }),
};
