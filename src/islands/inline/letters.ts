/**
 * Inline in every page, without imports. Whoever has answered before fetched our fonts then, so they
 * are at hand: they are asked for before the first letters stand there. `optional`: fonts that come too
 * late for that are not used on this page, so that nothing moves. Whatever is kept, in whatever state:
 * what this does not understand it leaves alone.
 */
try {
  const { attempts } = JSON.parse(localStorage['aan-het-roer'] as string) as {
    attempts: { answers: object }[];
  };
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  const isBegun = attempts.some(({ answers }) => Object.keys(answers).length > 0);
  // The same reading of the addresses as in platform/fonts.ts; an import would be a request.
  if (isBegun && !connection?.saveData)
    for (const address of document.documentElement.dataset['fonts']?.split(' ') ?? []) {
      const [, family = '', weight = ''] = /(roer-\w+)-(\d+)/.exec(address) ?? [];
      document.fonts.add(new FontFace(family, `url(${address})`, { weight, display: 'optional' }));
    }
} catch {
  // Nothing was kept, nothing may be read, or it is not ours.
}
