/**
 * Inline in every page, without imports. Whoever has answered before fetched our fonts then, so they
 * are at hand: they are asked for before the first letters stand there. `optional`: fonts that come too
 * late for that are not used on this page, so that nothing moves. Whatever is kept, in whatever state:
 * what this does not understand it leaves alone.
 */
const families = ['Roer Serif', 'Roer Serif', 'Roer Sans', 'Roer Sans'];
const weights = ['400', '600', '400', '600'];

try {
  const { attempts } = JSON.parse(localStorage['aan-het-roer'] as string) as {
    attempts: { answers: object }[];
  };
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  const isBegun = attempts.some(({ answers }) => Object.keys(answers).length > 0);
  if (isBegun && connection?.saveData !== true)
    document.documentElement.dataset['fonts']?.split(' ').forEach((address, i) => {
      const { [i]: weight = '' } = weights;
      const face = new FontFace(families[i] ?? '', `url(${address})`, {
        weight,
        display: 'optional',
      });
      document.fonts.add(face);
    });
} catch {
  // Nothing was kept, nothing may be read, or it is not ours.
}
