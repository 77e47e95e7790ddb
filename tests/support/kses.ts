// cspell:ignore kses longdesc webcal
/**
 * What WordPress lets an author's post hold, as its filter (kses) does: elements and attributes of a list,
 * addresses of a few kinds, and all else taken out. Written after its documentation, for the pieces that
 * bloggers paste.
 */
const GLOBAL = ['class', 'id', 'title', 'style', 'dir', 'lang', 'role', 'hidden'];
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'rel', 'rev', 'name', 'target', 'download'],
  b: [],
  blockquote: ['cite'],
  br: [],
  button: ['disabled', 'name', 'type', 'value'],
  details: ['open'],
  div: ['align'],
  em: [],
  figure: ['align'],
  h2: ['align'],
  h3: ['align'],
  img: [
    'alt',
    'align',
    'border',
    'height',
    'hspace',
    'loading',
    'longdesc',
    'vspace',
    'src',
    'usemap',
    'width',
  ],
  li: ['align', 'value'],
  ol: ['start', 'type', 'reversed'],
  p: ['align'],
  small: [],
  span: ['align'],
  strong: [],
  summary: ['align'],
  ul: ['type'],
};
const ADDRESSES = new Set(['href', 'src', 'cite', 'longdesc']);
const PROTOCOLS = /^(?:https?|mailto|tel|ftp|news|irc|feed|webcal|sms):|^[^:]*$/i;

/** The attributes that stay, written anew as the filter does. */
function attributesOf(tag: string, text: string): string {
  const found = text.matchAll(/([a-z][\w-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gi);
  return [...found]
    .map(([, name = '', a, b, c]) => [name.toLowerCase(), a ?? b ?? c] as const)
    .filter(
      ([name]) => /^(data|aria)-/.test(name) || [...GLOBAL, ...(ALLOWED[tag] ?? [])].includes(name),
    )
    .filter(([name, value = '']) => !ADDRESSES.has(name) || PROTOCOLS.test(value))
    .map(([name, value]) => (value === undefined ? ` ${name}` : ` ${name}="${value}"`))
    .join('');
}

/** The text of a post after the filter. */
export function ksesPost(html: string): string {
  return html
    .replaceAll(/<!--[^]*?-->/g, '')
    .replaceAll(
      /<(\/?)([a-z][a-z\d]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|[<>]/gi,
      (all, end: string, name = '', rest = '') => {
        const tag = String(name).toLowerCase();
        if (tag === '') return all === '<' ? '&lt;' : '&gt;';
        if (!Object.hasOwn(ALLOWED, tag)) return '';
        return end === '/' ? `</${tag}>` : `<${tag}${attributesOf(tag, String(rest))}>`;
      },
    );
}
