import { defineMdastPlugin, markdownToHtml } from 'satteri';
import type { SiteSettings } from '../../../schemas/site.ts';
import { contactAddress } from '../../finish/securityText.ts';
import { FEATURES } from './tree.ts';

/** The slots, between braces, that a text takes from content/site.yaml. */
export const SLOTS = ['keeper', 'contact'] as const;

const SLOT = /(\{(?:keeper|contact)\})/;

/**
 * The HTML of a checked Markdown file. The settings of the site fill the slots, and the contact becomes
 * a link. `addressOf` makes a full address of one of ours.
 */
export function proseHtml(
  markdown: string,
  { keeper, contact }: Pick<SiteSettings, (typeof SLOTS)[number]>,
  addressOf: (path: string) => string,
): string {
  const text = (value: string) => ({ type: 'text' as const, value });
  const filled = (part: string) => {
    if (part === '{keeper}') return text(keeper);
    if (part !== '{contact}') return text(part);
    return { type: 'link' as const, url: contactAddress(contact), children: [text(contact)] };
  };
  const fillSlots = defineMdastPlugin({
    name: 'fill-slots',
    text(node, context) {
      if (SLOT.test(node.value)) context.replaceNode(node, node.value.split(SLOT).map(filled));
    },
  });
  const wholeLinks = defineMdastPlugin({
    name: 'whole-links',
    link(node, context) {
      if (node.url.startsWith('/')) context.setProperty(node, 'url', addressOf(node.url));
    },
  });
  return markdownToHtml(markdown, { features: FEATURES, mdastPlugins: [wholeLinks, fillSlots] })
    .html;
}
