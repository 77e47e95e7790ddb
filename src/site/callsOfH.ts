/**
 * JSX becomes calls of Preact's own `h`. The newer form needs one more function and a `children` in
 * every element: 270 bytes more for who does the test. The bundler's own setting for the import would
 * add it to every script, and an inline one must import nothing.
 */
export function callsOfH() {
  return {
    name: 'calls-of-h',
    enforce: 'pre' as const,
    config: () => ({
      oxc: {
        jsx: { runtime: 'classic' as const, pragma: 'preact.h', pragmaFrag: 'preact.Fragment' },
      },
    }),
    transform: {
      // Also a copy that a page has for itself (ownCopies.ts).
      filter: { id: /\.tsx(?:\?own=\d+)?$/ },
      // In one line with the code, so that every message tells the right line.
      handler: (code: string) => ({ code: `import * as preact from 'preact';${code}`, map: null }),
    },
  };
}
