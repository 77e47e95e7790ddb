import { defineCollection } from 'astro:content';
import { textPageEntrySchema } from './schemas/textPage.ts';
import { textPageLoader } from './site/data/textPageLoader.ts';

export const collections = {
  /** The text pages. The files of content/ were checked before, with messages for their authors. */
  pages: defineCollection({ loader: textPageLoader(), schema: textPageEntrySchema }),
};
