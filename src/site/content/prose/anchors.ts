import type { MdastNode } from 'satteri';
import { nodesOf, plainText } from './tree.ts';

/** A heading of a text, and the place in the page that a link can name. */
export type Anchor = { readonly id: string; readonly title: string; readonly depth: number };

/** The words of a heading as part of an address, from its first letter on: `wat-je-tegenhoudt`. */
export function slugOf(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+|-$/g, '');
}

/** The place of a heading, after those before it: a second one of the same name gets a number. */
export function anchorOf(title: string, before: readonly string[]): string {
  const slug = slugOf(title);
  const same = before.filter((id) => id.replace(/-\d+$/, '') === slug).length;
  return same === 0 ? slug : `${slug}-${same + 1}`;
}

/** All headings of a text in order, with their places. */
export function anchorsOf(markdown: string): readonly Anchor[] {
  const headings = nodesOf(markdown).flatMap(({ node }) => (node.type === 'heading' ? [node] : []));
  return headings.reduce<readonly Anchor[]>((found, node) => {
    const title = plainText(node as MdastNode);
    const id = anchorOf(
      title,
      found.map((anchor) => anchor.id),
    );
    return [...found, { id, title, depth: node.depth }];
  }, []);
}
