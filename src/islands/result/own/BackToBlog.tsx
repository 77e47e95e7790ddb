import { fill } from '../../../i18n/fill.ts';
import type { ResultTexts } from '../../../i18n/messages.ts';
import { blogOfVisit } from '../../../stores/cameFrom.ts';

type Props = { readonly texts: ResultTexts };

/** The way back to the blog by which this visit began. Nothing goes along. */
export function BackToBlog({ texts }: Props) {
  const id = blogOfVisit();
  const blog = texts.site.blogs.find((one) => one.id === id);
  if (blog === undefined) return null;
  return (
    <p class="soft screen-only">
      <a href={blog.address}>{fill(texts.result.blogBack, { blog: blog.label })}</a>
    </p>
  );
}
