/**
 * Fills the slots of a text. i18n/fill.ts does the same, but stands in the app script, which is twelve
 * times as large as all that this page needs before somebody is done.
 */
export function put(text: string, values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values).reduce(
    (filled, [slot, value]) => filled.replace(`{${slot}}`, () => String(value)),
    text,
  );
}
