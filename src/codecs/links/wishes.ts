/** What the page around the frame may ask of it, behind the `#` of its address. */
export type Wishes = {
  /** Six hexadecimal digits. */
  readonly accent: string | null;
  readonly scheme: 'light' | 'dark' | null;
  /** What WordPress names the frame with. */
  readonly secret: string | null;
};

const SCHEMES: Readonly<Record<string, Wishes['scheme']>> = { licht: 'light', donker: 'dark' };

/** Reads the fragment: what it does not know, it takes for nothing. Never throws. */
export function wishesIn(fragment: string): Wishes {
  // WordPress writes `#?secret=…`.
  const asked = new URLSearchParams(fragment.replace(/^#?\??/, ''));
  const matching = (name: string, form: RegExp) => {
    const value = asked.get(name) ?? '';
    return form.test(value) ? value : null;
  };
  return {
    accent: matching('kleur', /^[\da-f]{6}$/i),
    scheme: new Map(Object.entries(SCHEMES)).get(asked.get('thema') ?? '') ?? null,
    secret: matching('secret', /^[\da-z]{1,64}$/i),
  };
}
