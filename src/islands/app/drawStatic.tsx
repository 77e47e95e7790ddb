import { renderToString } from 'preact-render-to-string';
import type { PageData } from '../../i18n/messages.ts';
import { Island } from '../load/Island.tsx';
import { App } from './App.tsx';

/**
 * The first screen as HTML, at build time. It does not use Astro's Preact integration: that splits
 * Preact into chunks for islands that we do not have, and these cost the first page three requests.
 */
export function drawStatic(data: PageData, hero: boolean): string {
  return renderToString(
    <Island data={data}>
      <App data={data} hero={hero} />
    </Island>,
  );
}
