import type { APIRoute, GetStaticPaths } from 'astro';
import type { TextFile } from '../../i18n/messages.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { textFileName, textFilesOf } from '../../site/data/pageData.ts';
import { SEARCH_FILE, searchPages } from '../../site/data/searchData.ts';
import { siteContent } from '../../site/data/siteContent.ts';

export const getStaticPaths: GetStaticPaths = () =>
  LOCALES.flatMap(({ code }) => {
    const content = siteContent(code);
    const files = { ...textFilesOf(content), [SEARCH_FILE]: searchPages(content) };
    return Object.entries(files).map(([about, texts]) => {
      const name = textFileName(about, texts);
      return { params: { file: name }, props: { name, texts } };
    });
  });

export const GET: APIRoute<TextFile> = ({ props: { name, texts } }) =>
  Response.json({ name, texts } satisfies TextFile);
