/** By path pattern, the lines under it, as they stand in the file. */
export type Rules = ReadonlyMap<string, readonly string[]>;

/** Reads a `_headers` file: a path, then its headers, each indented. */
export function rulesOf(text: string): Rules {
  const rules = new Map<string, string[]>();
  for (const line of text.trimEnd().split('\n')) {
    if (!line.startsWith('  ')) rules.set(line, []);
    else [...rules.values()].at(-1)?.push(line.trim());
  }
  return rules;
}

/** The value of one header among lines; empty when it is not there. */
export function header(lines: readonly string[] = [], name: string): string {
  return lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? '';
}

/** Headers by name, in lower case; a header may be sent more than once. */
export type Headers = ReadonlyMap<string, readonly string[]>;

/** What a host that reads the file sends with an address: every rule that fits, in order; `!` takes one away. */
export function headersAt(rules: Rules, address: string): Headers {
  const sent = new Map<string, readonly string[]>();
  for (const [pattern, lines] of rules) {
    const fits = pattern.endsWith('*')
      ? address.startsWith(pattern.slice(0, -1))
      : address === pattern;
    if (!fits) continue;
    for (const line of lines) {
      const [, removed, name = '', value = ''] = /^(?:! (\S+)|(\S+): (.*))$/.exec(line) ?? [];
      if (removed !== undefined) sent.delete(removed.toLowerCase());
      else sent.set(name.toLowerCase(), [...(sent.get(name.toLowerCase()) ?? []), value]);
    }
  }
  return sent;
}

/** The directives of a policy with what each allows. */
export function directivesOf(policy: string): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, new Set(values)] as const;
    }),
  );
}

/** The headers of an address as a server sends them: what is sent more than once is joined. */
export function headersFor(rules: Rules, address: string): Readonly<Record<string, string>> {
  const sent = [...headersAt(rules, address)];
  return Object.fromEntries(sent.map(([name, values]) => [name, values.join(', ')]));
}
