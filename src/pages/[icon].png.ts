import type { APIRoute, GetStaticPaths } from 'astro';
import type { IconEdge } from '../site/images/helm.ts';
import { iconPng, ICONS } from '../site/images/icons.ts';

export const getStaticPaths: GetStaticPaths = () =>
  Object.entries(ICONS).map(([icon, props]) => ({ params: { icon }, props }));

export const GET: APIRoute<{ size: number; edge: IconEdge }> = async ({ props }) =>
  new Response(new Uint8Array(await iconPng(props.size, props.edge)), {
    headers: { 'content-type': 'image/png' },
  });
