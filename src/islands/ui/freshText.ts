// cspell:ignore vnode
import type { ComponentChildren, VNode } from 'preact';
import { isValidElement, options } from 'preact';

/**
 * Elements that stay when their text changes: focus is on them, or in them. A text in them that
 * depends on state gets a `span`.
 */
const STAYS = new Set(['a', 'button', 'label', 'option', 'select', 'summary', 'textarea']);

/** The text of an element itself; `isWhole`: with that of the elements in it. */
function textOf(children: ComponentChildren, isWhole: boolean): string {
  if (Array.isArray(children)) return children.map((child) => textOf(child, isWhole)).join('');
  if (typeof children === 'string' || typeof children === 'number') return String(children);
  const isElement = isValidElement(children) && typeof children.type === 'string';
  return isElement && isWhole ? textOf(children.props.children, isWhole) : '';
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
    if (textOf(props.children, false).trim() === '') return;
    // Beside a text that is gone, an element that is replaced would find no place: so all of it is.
    vnode.key = textOf(props.children, true);
  };
}
