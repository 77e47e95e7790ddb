/** What a schema can expect, by the name that zod has for it. */
const KINDS: Readonly<Record<string, { readonly name: string; readonly remedy: string }>> = {
  string: { name: 'een tekst', remedy: 'Schrijf hier één tekst, zo nodig tussen aanhalingstekens' },
  number: { name: 'een getal', remedy: 'Schrijf hier een getal, zonder aanhalingstekens' },
  int: { name: 'een heel getal', remedy: 'Schrijf hier een getal zonder komma of punt' },
  array: {
    name: 'een lijst',
    remedy: 'Zet elk deel op een eigen regel die begint met een streepje',
  },
  object: {
    name: 'een groep velden',
    remedy: 'Schrijf elk veld als een naam, een dubbele punt en een waarde',
  },
};

const GROUPS: Readonly<Record<string, string>> = { tuple: 'array', record: 'object' };

function kind(expected: string): { readonly name: string; readonly remedy: string } {
  return (
    KINDS[GROUPS[expected] ?? expected] ?? {
      name: 'iets anders',
      remedy: 'Vergelijk het met een regel die goed is',
    }
  );
}

/** What should stand here, in Dutch. */
export function expectedKind(expected: string): string {
  return kind(expected).name;
}

/** How to write what should stand here. */
export function kindRemedy(expected: string): string {
  return kind(expected).remedy;
}

/** What does stand here, in Dutch. */
export function foundKind(value: unknown): string {
  if (typeof value === 'boolean') return `${value}, en dat leest YAML als waar of onwaar`;
  if (Number.isInteger(value)) return 'een getal';
  if (typeof value === 'number') return 'een getal met een punt';
  if (typeof value === 'string') return 'een tekst';
  return Array.isArray(value) ? 'een lijst' : 'een groep velden';
}
