/** A rule of a `_headers` file: the paths it is for and what it adds or takes away. */
interface Rule {
  readonly path: string;
  readonly lines: readonly string[];
}

function rulesOf(text: string): readonly Rule[] {
  const rules: { path: string; lines: string[] }[] = [];
  for (const line of text.trimEnd().split('\n')) {
    if (line.startsWith('  ')) rules.at(-1)?.lines.push(line.trim());
    else rules.push({ path: line, lines: [] });
  }
  return rules;
}

function isFor({ path }: Rule, address: string): boolean {
  return path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path;
}

/** What a host that reads this `_headers` file sends along with an address, by name. */
export function hostHeaders(text: string): (address: string) => Readonly<Record<string, string>> {
  const rules = rulesOf(text);
  return (address) => {
    const headers = new Map<string, string>();
    for (const rule of rules.filter((one) => isFor(one, address))) {
      for (const line of rule.lines) {
        const [name = '', value] = line.split(/: (.*)/);
        if (value === undefined) headers.delete(name.replace(/^! /, ''));
        else headers.set(name, value);
      }
    }
    return Object.fromEntries(headers);
  };
}

/** Whether a browser may keep the file for good. */
export function isImmutable(headers: Readonly<Record<string, string>>): boolean {
  return headers['Cache-Control']?.includes('immutable') ?? false;
}
