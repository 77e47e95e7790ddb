import { defineMdastPlugin, markdownToHtml } from 'satteri';
import type { SiteSettings } from '../../../schemas/site.ts';
import { contactAddress } from '../../finish/securityText.ts';
import { anchorOf } from './anchors.ts';
import type { TEXT_SLOTS } from './slots.ts';
import { FEATURES } from './tree.ts';

const SLOT = /(\{(?:keeper|contact)\})/;

/**
 * The HTML of a checked Markdown file. The settings of the site fill the slots, and the contact becomes
 * a link. `addressOf` makes a full address of one of ours. Every heading is a place to link to.
 */
export function proseHtml(
  markdown: string,
  { keeper, contact }: Pick<SiteSettings, (typeof TEXT_SLOTS)[number]>,
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
  const given: string[] = [];
  const anchors = defineMdastPlugin({
    name: 'anchors',
    heading(node, context) {
      const id = anchorOf(context.textContent(node), given);
      given.push(id);
      context.setProperty(node, 'data', { hProperties: { id } });
    },
  });
  const mdastPlugins = [anchors, wholeLinks, fillSlots];
  return markdownToHtml(markdown, { features: FEATURES, mdastPlugins }).html;
}
