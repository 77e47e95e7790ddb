// cspell:ignore vnode
import type { ComponentChildren, VNode } from 'preact';
import { options } from 'preact';

/**
 * Elements that stay when their text changes: focus is on them, or in them. A text in them that
 * depends on state gets a `span`.
 */
const STAYS = new Set(['a', 'button', 'label', 'option', 'select', 'summary', 'textarea']);

/** The text of an element itself, without that of the elements in it. */
function ownText(children: ComponentChildren): string {
  if (Array.isArray(children)) return children.map(ownText).join('');
  return typeof children === 'string' || typeof children === 'number' ? String(children) : '';
}

/**
 * From now on an element is replaced when its text changes. Translators of browsers put elements of
 * their own in the place of each text; what is then written in the old text is seen by nobody, and a
 * person would answer one statement and read another. A text in an element with a role, a place for
 * focus or a `ref` needs a `span` of its own too.
 */
export function replaceText(): void {
  const before = options.vnode;
  options.vnode = (vnode: VNode) => {
    before?.(vnode);
    const { type, props, ref } = vnode;
    if (typeof type !== 'string' || (vnode.key ?? null) !== null || ref || STAYS.has(type)) return;
    if ('role' in props || 'tabIndex' in props) return;
    const text = ownText(props.children);
    if (text.trim() !== '') vnode.key = text;
  };
}
