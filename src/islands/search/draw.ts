import { fragmentFor } from '../../codecs/links/query.ts';
import { fill } from '../../i18n/fill.ts';
import { element } from '../ui/element.ts';
import type { Found, Hit } from './find.ts';
import type { Piece } from './place.ts';
import type { Texts } from './texts.ts';

/** Text, never HTML: what was looked for may have come with a link. */
function marked(pieces: readonly Piece[]): readonly (Node | string)[] {
  return pieces.map(({ text, isMarked }) => (isMarked ? element('mark', {}, text) : text));
}

/** Parts on a line, with a sign between them. */
function between(parts: readonly (readonly (Node | string)[])[]): readonly (Node | string)[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, at) => (at === 0 ? part : [' › ', ...part]));
}

function hitItem({ page, place }: Hit, texts: Texts): HTMLLIElement {
  const { id, heading, sentence, keyword } = place;
  const href = id === '' ? page.address : `${page.address}#${id}`;
  const where = between([page.under === '' ? [] : [page.under], marked(heading)]);
  const [before = '', after = ''] = texts.also.split('{word}');
  const also = keyword.length > 0 ? [before, ...marked(keyword), after] : [];
  return element(
    'li',
    {},
    element('a', { href }, page.title),
    ...(where.length > 0 ? [element('span', { className: 'soft' }, ...where)] : []),
    element('p', {}, ...marked(sentence)),
    ...(also.length > 0 ? [element('p', { className: 'soft' }, ...also)] : []),
  );
}

/** What is said about a search. */
export function told(found: Found, texts: Texts): string {
  switch (found.kind) {
    case 'nothing':
      return '';
    case 'short':
      return texts.short;
    case 'none':
      return texts.none;
    case 'found': {
      const { total, hits, isExact } = found;
      const values = { n: total, shown: hits.length };
      const many = total > hits.length ? texts.foundMost : texts.found;
      const counted = total === 1 ? texts.foundOne : fill(many, values);
      return isExact ? counted : `${texts.near} ${counted}`;
    }
  }
}

/** What stands below the field: pages, or ways on when there are none. */
export function drawn(found: Found, texts: Texts, all: string): readonly Node[] {
  if (found.kind === 'found') {
    const items = found.hits.map((hit) => hitItem(hit, texts));
    return [element('ol', { className: 'plain' }, ...items)];
  }
  if (found.kind !== 'none') return [];
  const links = found.instead.flatMap((word) => [
    ' ',
    element('a', { href: fragmentFor(word) }, word),
  ]);
  return [
    ...(links.length > 0 ? [element('p', {}, texts.instead, ...links)] : []),
    element('p', {}, element('a', { href: all }, texts.allGo)),
  ];
}
