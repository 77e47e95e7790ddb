/** What a `_headers` file says, by path, as hosts read it. */
export type HeaderRules = ReadonlyMap<string, readonly string[]>;

/** Reads a `_headers` file: a path, then its headers, each indented. */
export function rulesOf(text: string): HeaderRules {
  const rules = new Map<string, string[]>();
  for (const line of text.trimEnd().split('\n')) {
    if (!line.startsWith('  ')) rules.set(line, []);
    else [...rules.values()].at(-1)?.push(line.trim());
  }
  return rules;
}

/**
 * The headers that a host sends with a path: those of every rule that fits, in order; what two
 * rules give one header is joined, and `! Name` takes away what earlier ones gave.
 */
export function headersFor(rules: HeaderRules, path: string): Readonly<Record<string, string>> {
  const sent = new Map<string, string>();
  for (const [pattern, lines] of rules) {
    const isUnder = pattern.endsWith('*') && path.startsWith(pattern.slice(0, -1));
    if (!isUnder && path !== pattern) continue;
    for (const line of lines) {
      if (line.startsWith('! ')) {
        sent.delete(line.slice(2).toLowerCase());
        continue;
      }
      const [name = '', value = ''] = line.split(/: (.*)/);
      const earlier = sent.get(name.toLowerCase());
      sent.set(name.toLowerCase(), earlier === undefined ? value : `${earlier}, ${value}`);
    }
  }
  return Object.fromEntries(sent);
}
