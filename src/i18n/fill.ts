// A file of its own: the first screens need only this, and format.ts comes with the result.

/** Fills `{slots}` in a text. A slot without a value stays unchanged, so that the mistake is visible. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}
