type Attributes = Readonly<Record<string, string | number>>;

/** A circle without a place stands in the middle. */
const isThere = ([name, value]: readonly [string, string | number]) =>
  !/^c[xy]$/.test(name) || Number(value) !== 0;

/** An element of an SVG as text; `inner` is markup. */
export function markup(tag: string, attributes: Attributes, inner = ''): string {
  const written = Object.entries(attributes).filter(isThere);
  const opening = `<${tag}${written.map(([name, value]) => ` ${name}="${value}"`).join('')}`;
  return inner === '' ? `${opening}/>` : `${opening}>${inner}</${tag}>`;
}
