/**
 * Inline in every page, without imports and at once: site/finish/atOnce.ts takes it out of the modules,
 * which wait. Before the first paint it tells a person who was here before where they are. It reads
 * our own key, in whatever state that is: what it does not understand it leaves alone. It also closes
 * what is open in the header, for people who use keys.
 *
 * Whoever has answered before fetched our fonts then, so they are at hand: they are asked for before
 * the first letters stand there. `optional`: those that come too late for that are not used on this
 * page, so that nothing moves.
 */
const { body, documentElement: root } = document;
const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
const openInBar = () => document.querySelector<HTMLDetailsElement>('.bar > [open]');

// Inside a page of another site nothing of this person is shown.
if (self === top) {
  try {
    const { attempts } = JSON.parse(localStorage['aan-het-roer'] as string) as {
      attempts: { instrument: string; answers: object }[];
    };
    const { instrument = '', answers = {} } = attempts.at(-1) ?? {};
    // The verdieping may be answered while the kern is open: it does not count here.
    type Kerns = Record<string, [total: number, others: string] | undefined>;
    const kerns = JSON.parse(body.dataset['kerns'] ?? '') as Kerns;
    // Every id matches an empty pattern: of a version that is not known here no answer counts.
    const [total, others] = kerns[instrument] ?? [0, ''];
    const given = Object.keys(answers).filter((id) => !id.match(others)).length;
    if (given > 0 && !connection?.saveData)
      // As platform/fonts.ts reads the addresses.
      for (const address of root.dataset['fonts']?.split(' ') ?? []) {
        const [, family = '', weight = ''] = /(roer-\w+)-(\d+)/.exec(address) ?? [];
        const face = new FontFace(family, `url(${address})`, { weight, display: 'optional' });
        document.fonts.add(face);
      }
    const line = document.querySelector<HTMLElement>('.under');
    if (given > 0 && total > 0) root.dataset['own'] = given < total ? 'half' : 'whole';
    if (line?.firstElementChild && given > 0 && given < total) {
      const said = line.firstElementChild as HTMLElement;
      const n = String(given + 1);
      said.textContent = (said.dataset['said'] ?? '')
        .replace('{n}', n)
        .replace('{total}', `${total}`);
      line.hidden = false;
    }
  } catch {
    // Nothing was kept, nothing may be read, or it is not ours.
  }
}

addEventListener('keydown', ({ key }) => {
  const open = openInBar();
  if (key !== 'Escape' || open === null) return;
  open.open = false;
  open.querySelector('summary')?.focus();
});
// Focus must not go on under what is open.
addEventListener('focusin', ({ target }) => {
  const open = openInBar();
  if (open !== null && !open.contains(target as Node)) open.open = false;
});
