import { BROKEN, placeOf, type ContentError } from '../errors/problem.ts';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/**
 * The page that an author sees under `npm run dev` while the content is broken. It carries Vite's
 * script, so that the requested page returns once the content is mended.
 */
export function errorPage({ problems }: ContentError, base: string): string {
  const entries = problems.map((problem) => {
    const { where, what, remedy } = problem;
    return `<dt>${escaped(`${placeOf(problem)} · ${where}`)}</dt>
      <dd>${escaped(`${what}. ${remedy}.`)}</dd>`;
  });
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${BROKEN}</title>
    <style>
      body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 sans-serif; }
      dt { margin-top: 1.5rem; font-weight: bold; }
      dd { margin: 0; }
      dd::first-letter { text-transform: uppercase; }
    </style>
    <script type="module" src="${base}@vite/client"></script>
  </head>
  <body>
    <h1>${BROKEN}</h1>
    <p>Pas het bestand aan en bewaar het: de pagina komt dan vanzelf terug.</p>
    <dl>
      ${entries.join('\n      ')}
    </dl>
  </body>
</html>
`;
}
