import type { SearchSection } from '../../i18n/messages.ts';
import { BARRIER_PLACES } from '../../schemas/barriers.ts';
import type { Content } from '../content/content.ts';
import { textsIn } from '../content/checks/texts.ts';
import { anchorOf } from '../content/prose/anchors.ts';
import { blockSlotOf, type BlockSlot } from '../content/prose/slots.ts';
import { nodesOf, plainText } from '../content/prose/tree.ts';
import { traitOf, type TextPage } from '../content/textPages.ts';
import { methodParts, numberParts } from './methodParts.ts';
import { barrierAnchors } from './pageParts.ts';

type Growing = { readonly id: string; readonly title: string; readonly lines: string[] };

const begun = (id: string, title: string, lines: readonly string[] = []): Growing => {
  return { id, title, lines: [...lines] };
};

/** What stands at a slot of a page: in the section that it is in, and in sections of its own. */
function filled(
  slot: BlockSlot,
  page: TextPage,
  content: Content,
): { readonly lines?: readonly string[]; readonly sections?: readonly Growing[] } {
  const trait = traitOf(page);
  switch (slot) {
    case 'tips': {
      const tips = content.tips.filter((tip) => tip.trait === trait);
      return { lines: tips.flatMap((tip) => [tip.do, tip.plan, tip.gives]) };
    }
    case 'questions':
      return { lines: trait ? content.interview.traits[trait].asks : [] };
    case 'triangle':
      return {};
    case 'barriers': {
      const places = barrierAnchors(content.ui.knowledge);
      const sections = BARRIER_PLACES.flatMap((where) => [
        ...places.filter((one) => one.where === where).map(({ id, title }) => begun(id, title)),
        ...content.barriers
          .filter((one) => one.where === where)
          .map(({ id, name, says, explains, step }) => begun(id, name, [says, explains, step])),
      ]);
      return { sections };
    }
    case 'choices': {
      const choices = page.exercise?.choices ?? [];
      return {
        sections: choices.map(({ id, name, says, ideas }) => begun(id, name, [says, ...ideas])),
      };
    }
  }
}

/** A page to read in sections, as it is shown, from its lead on. */
export function sectionsOfPage(page: TextPage, content: Content): readonly SearchSection[] {
  const { keeper, contact } = content.site;
  const sections: Growing[] = [begun('', '', [page.lead])];
  const given: string[] = [];
  for (const { node } of nodesOf(page.markdown)) {
    if (node.type === 'heading') {
      const title = plainText(node);
      const id = anchorOf(title, given);
      given.push(id);
      sections.push(begun(id, title));
    }
    if (node.type !== 'paragraph') continue;
    const text = plainText(node).replaceAll('{keeper}', keeper).replaceAll('{contact}', contact);
    const slot = blockSlotOf(text);
    const { lines = [], sections: more = [] } = slot
      ? filled(slot, page, content)
      : { lines: [text] };
    sections.at(-1)?.lines.push(...lines);
    sections.push(...more);
  }
  return sections.map(({ lines, ...section }) => ({ ...section, text: lines.join('\n') }));
}

/** Sentences that stand on the page as they are: numbers are filled in elsewhere. */
function wholeSentences(texts: unknown): string {
  return textsIn(texts, [])
    .map(({ text }) => text)
    .filter((text) => /[.?:]$/.test(text) && !text.includes('{'))
    .join('\n');
}

/** The page about the method in the same form. */
export function sectionsOfMethod({ method }: Pick<Content, 'method'>): readonly SearchSection[] {
  const opening = { id: '', title: '', text: `${method.lead}\n${method.minute.list.join('\n')}` };
  return [opening, ...methodParts(method).map(sectionOf)];
}

/** The page with its figures. */
export function sectionsOfNumbers({ method }: Pick<Content, 'method'>): readonly SearchSection[] {
  const opening = { id: '', title: '', text: method.numbers.lead };
  return [opening, ...numberParts(method).map(sectionOf)];
}

function sectionOf({ id, title, texts }: ReturnType<typeof methodParts>[number]): SearchSection {
  return { id, title, text: wholeSentences(texts) };
}
