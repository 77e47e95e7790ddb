import type { MdastNode } from 'satteri';
import { markdownToMdast } from 'satteri';
import { remembered, ROOM_FOR_FILES } from '../remembered.ts';

/**
 * How Markdown is read. Its own way with quotation marks does not know 's and 't: `typeset` sets them,
 * in these texts as in all others.
 */
export const FEATURES = { smartPunctuation: false } as const;

/** A node with its line in the file, the heading above it, and what it stands in, nearest first. */
export type Placed = {
  readonly node: MdastNode;
  readonly line: number;
  readonly where: string;
  readonly within: readonly MdastNode[];
};

/** The text of a node, without Markdown marks. */
export function plainText(node: MdastNode): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(plainText).join('') : '';
}

/** Every node of a Markdown file except its frontmatter, in reading order. */
export const nodesOf = remembered(ROOM_FOR_FILES, (markdown: string): readonly Placed[] => {
  let where = 'het begin van de tekst';
  const placed = (node: MdastNode, within: readonly MdastNode[]): readonly Placed[] => {
    if (node.type === 'yaml') return [];
    if (node.type === 'heading') where = plainText(node);
    const own = { node, line: node.position?.start.line ?? 1, where, within };
    const children = 'children' in node ? node.children : [];
    return [own, ...children.flatMap((child) => placed(child, [node, ...within]))];
  };
  return placed(markdownToMdast(markdown, { features: FEATURES }), []).slice(1);
});
