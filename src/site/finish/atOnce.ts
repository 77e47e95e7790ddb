/** What only the script of islands/inline/returning.ts names. */
const NAMES = /["']running["']/;

/**
 * Lets the inline script that stands on every page run where it stands, before the first paint. Astro
 * makes a module of it, and modules wait for the end of the page: what they show would move the text.
 */
export function atOnce(html: string): string {
  return html.replaceAll(
    /<script type="module">(?<body>(?:(?!<\/script>)[\s\S])*)<\/script>/g,
    (script, body: string) => (NAMES.test(body) ? `<script>${body}</script>` : script),
  );
}
