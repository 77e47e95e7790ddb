/** A start tag as it stands in a page. `body`: what a script or style holds, as written. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly body: string;
}

const ATTRIBUTE = /\s+([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;
const TAG =
  /<!--[\s\S]*?-->|<([a-z][\w-]*)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/gi;
/** Elements that hold text only: a `<` in them begins nothing. */
const RAW = new Set(['script', 'style', 'textarea', 'title']);
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
};

function decode(value: string): string {
  return value.replaceAll(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity);
}

/** All start tags in order. Written apart from src/site, so that the two cannot share a mistake. */
export function tagsOf(html: string): readonly Tag[] {
  const tags: Tag[] = [];
  const lower = html.toLowerCase();
  const scan = new RegExp(TAG);
  for (let found = scan.exec(html); found !== null; found = scan.exec(html)) {
    const name = found[1]?.toLowerCase();
    if (name === undefined) continue;
    const attributes = [...(found[2] ?? '').matchAll(ATTRIBUTE)].map(
      ([, key = '', a, b, c]) => [key.toLowerCase(), decode(a ?? b ?? c ?? '')] as const,
    );
    const start = scan.lastIndex;
    const end = RAW.has(name) ? lower.indexOf(`</${name}`, start) : start;
    if (end < 0) throw new Error(`<${name}> is never closed`);
    tags.push({ name, attributes: new Map(attributes), body: html.slice(start, end) });
    scan.lastIndex = end;
  }
  return tags;
}

/** The first tag with this name and these attribute values. */
export function find(
  tags: readonly Tag[],
  name: string,
  wanted: Readonly<Record<string, string>> = {},
): Tag | undefined {
  const entries = Object.entries(wanted);
  return tags.find(
    (tag) =>
      tag.name === name && entries.every(([key, value]) => tag.attributes.get(key) === value),
  );
}
