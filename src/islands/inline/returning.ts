/**
 * Inline in every page, without imports and at once: site/finish/atOnce.ts takes it out of the modules,
 * which wait. Before the first paint it tells a person who was here before where they are: in the test, and
 * when to look back on a plan. It reads our own keys, in whatever state they are: what it does not understand
 * it leaves alone. It also closes what is open in the header, for people who use keys.
 *
 * Whoever has answered before fetched our fonts then, so they are at hand: they are asked for before
 * the first letters stand there. `optional`: those that come too late for that are not used on this
 * page, so that nothing moves.
 */
const here = document;
const root = here.documentElement;
type Connected = Navigator & { readonly connection?: { readonly saveData?: boolean } };

/** Shows a line of the page that was hidden, with these values in it. */
function tell(name: string, n: unknown, total?: unknown): void {
  const line = here.querySelector<HTMLElement>(`[data-${name}]`) as HTMLElement;
  line.prepend(
    (line.dataset[name] as string).replace('{n}', n as string).replace('{total}', total as string),
  );
  line.hidden = false;
}

/** Goes on with the last of a kept list. Whatever is not there, or is not ours, ends that. */
function look<T>(key: string, list: string, then: (last: T) => void): void {
  try {
    // Inside a page of another site nothing of this person is shown.
    if (self === top) then(JSON.parse(localStorage[`aan-het-roer${key}`] as string)[list].at(-1));
  } catch {
    // Nothing was kept, nothing may be read, it is not ours, or this page has no such line.
  }
}

type Attempt = { readonly instrument: string; readonly answers: object };
look('', 'attempts', ({ instrument, answers }: Attempt) => {
  // The verdieping may be answered while the kern is open: it does not count here.
  // The total is compared as the number that it reads as.
  type Kern = [total: number, others: string];
  const [total, others] = (root.dataset[instrument] as string).split(' ') as unknown as Kern;
  const given = Object.keys(answers).filter((id) => !id.match(others)).length;
  if (given) {
    if (!(navigator as Connected).connection?.saveData)
      // As platform/fonts.ts reads the addresses.
      for (const [address, family, weight] of (root.dataset['fonts'] as string).matchAll(
        /\S+(roer-\w+)-(\d+)\S+/g,
      ) as Iterable<[string, string, string]>)
        here.fonts.add(new FontFace(family, `url(${address})`, { weight, display: 'optional' }));
    root.dataset['own'] = given < total ? 'half' : '';
    if (given < total) tell('test', given + 1, total);
  }
});

type Action = { readonly stage: { value: string }; readonly start: { value: string } };
look('-actie', 'actions', ({ stage, start }: Action) => {
  // Three weeks, as in domain/plan/phase.ts. At noon, so that it is the same day wherever the device is.
  // Without a start there is no such day, which throws.
  if (stage.value === 'running')
    tell(
      'plan',
      new Intl.DateTimeFormat(root.lang, { dateStyle: 'long' }).format(
        Date.parse(start.value) + 21.5 * 86_400_000,
      ),
    );
});

/** Closes it at Escape, and when focus would go on under what is open. */
const shut = ({ key, target }: Event & { readonly key?: string }) => {
  const open = here.querySelector<HTMLDetailsElement>('.bar>[open]');
  if (!open || (key ? key !== 'Escape' : open.contains(target as Node))) return;
  open.open = false;
  if (key) (open.firstElementChild as HTMLElement).focus();
};
addEventListener('keydown', shut);
addEventListener('focusin', shut);
