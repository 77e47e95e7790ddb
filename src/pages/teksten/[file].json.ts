import type { APIRoute, GetStaticPaths } from 'astro';
import { laterName, laterTexts } from '../../site/data/pageData.ts';
import { siteContent } from '../../site/data/siteContent.ts';

export const getStaticPaths: GetStaticPaths = () =>
  Object.entries(laterTexts(siteContent())).map(([name, texts]) => ({
    params: { file: laterName(name, texts) },
    props: { texts },
  }));

export const GET: APIRoute<{ texts: unknown }> = ({ props }) => Response.json(props.texts);
