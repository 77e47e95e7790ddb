/**
 * A piece to place on another site: elements that every editor lets through, without styles, so that it
 * takes the look of the page around it.
 */
export type Part =
  | string
  | {
      readonly tag: 'p' | 'ul' | 'li' | 'a' | 'strong' | 'small' | 'img';
      readonly attributes?: Readonly<Record<string, string>>;
      readonly parts?: readonly Part[];
    };

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** The piece as HTML, to paste. */
export function htmlOf(part: Part): string {
  if (typeof part === 'string') return escaped(part);
  const { tag, attributes = {}, parts = [] } = part;
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const open = `<${tag}${written.join('')}>`;
  if (tag === 'img') return open;
  const gap = tag === 'ul' ? '\n' : '';
  return `${open}${gap}${parts.map((one) => htmlOf(one) + gap).join('')}</${tag}>`;
}

/** Some parts below each other, as HTML to paste. */
export function codeOf(parts: readonly Part[]): string {
  return parts.map(htmlOf).join('\n');
}

/** The piece in a page. Nothing is written into the page as HTML. */
export function nodeOf(part: Part): Node {
  if (typeof part === 'string') return document.createTextNode(part);
  const { tag, attributes = {}, parts = [] } = part;
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...parts.map(nodeOf));
  return made;
}
