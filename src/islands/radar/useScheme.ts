import { useEffect, useState } from 'preact/hooks';

const QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

/**
 * Gives another value each time that the device changes its colours, so that a canvas is painted
 * again.
 */
export function useScheme(): number {
  const [scheme, setScheme] = useState(0);
  useEffect(() => {
    const change = () => setScheme((before) => before + 1);
    const queries = QUERIES.map((query) => matchMedia(query));
    for (const query of queries) query.addEventListener('change', change);
    return () => {
      for (const query of queries) query.removeEventListener('change', change);
    };
  }, []);
  return scheme;
}
