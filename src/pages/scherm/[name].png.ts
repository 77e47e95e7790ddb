import type { APIRoute, GetStaticPaths } from 'astro';
import type { Screen } from '../../site/images/screens.ts';
import { screenPng, SCREENS } from '../../site/images/screens.ts';

export const getStaticPaths: GetStaticPaths = () =>
  SCREENS.map((screen) => ({ params: { name: screen.name }, props: { screen } }));

export const GET: APIRoute<{ screen: Screen }> = async ({ props }) =>
  new Response(new Uint8Array(await screenPng(props.screen)), {
    headers: { 'content-type': 'image/png' },
  });
