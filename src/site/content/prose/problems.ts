import type { Problem } from '../errors/problem.ts';
import { textFaults } from '../checks/texts.ts';
import { BLOCK_SLOTS, blockSlotOf, TEXT_SLOTS } from './slots.ts';
import type { ProseSource } from './source.ts';
import type { Placed } from './tree.ts';
import { nodesOf, plainText } from './tree.ts';

type Fault = Pick<Problem, 'what' | 'remedy'>;

/** The elements that a text page may use. Allow another only after styling it, also for paper. */
const ALLOWED: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'list',
  'listItem',
  'blockquote',
  'text',
  'emphasis',
  'strong',
  'link',
  'break',
]);

/** Elements that an author is likely to try, by the parser's name. */
const KINDS: Readonly<Record<string, string>> = {
  html: 'HTML',
  code: 'code',
  inlineCode: 'code',
  image: 'een afbeelding',
  table: 'een tabel',
  thematicBreak: 'een streep',
  delete: 'doorgestreepte tekst',
  footnoteReference: 'een voetnoot',
  footnoteDefinition: 'een voetnoot',
  linkReference: 'een link met het adres ergens anders',
  definition: 'een link met het adres ergens anders',
};

/** Parts of the elements above: the problem is reported once, for the whole. */
const PARTS: ReadonlySet<string> = new Set(['tableRow', 'tableCell']);

function kindFaults(type: string): readonly Fault[] {
  if (ALLOWED.has(type) || PARTS.has(type)) return [];
  const what = `${KINDS[type] ?? 'deze opmaak'} kan hier niet staan`;
  const remedy = 'Gebruik alleen kopjes, alinea’s, lijstjes, links en nadruk';
  return [{ what, remedy }];
}

/** The first heading is the title of the page; a heading may go one level deeper than the one before. */
function headingFaults(depth: number, before: number): readonly Fault[] {
  if (depth > 1 && depth <= 3 && depth <= before + 1) return [];
  const what = `dit kopje begint met ${'#'.repeat(depth)} en dat past hier niet`;
  return [{ what, remedy: 'Begin een kopje met ##, en een kopje daaronder met ###' }];
}

const inBraces = (slots: readonly string[]) => slots.map((slot) => `{${slot}}`);

/** What stands between braces in a running text and is not filled there. */
function slotFaults(text: string): readonly Fault[] {
  const known = inBraces(TEXT_SLOTS);
  const blocks = inBraces(BLOCK_SLOTS);
  const unknown = (text.match(/\{[^{}]*\}|[{}]/g) ?? []).filter((slot) => !known.includes(slot));
  return unknown.map((slot) => {
    if (blocks.includes(slot)) {
      const remedy = 'Zet het op een eigen regel, met een lege regel erboven en eronder';
      return { what: `${slot} staat midden in een tekst`, remedy };
    }
    const remedy = `In een tekst kun je alleen ${known.join(' en ')} gebruiken, en op een eigen regel ${blocks.join(', ')}`;
    return { what: `${slot} wordt hier niet ingevuld`, remedy };
  });
}

/** Whether a text is all of a paragraph that stands in nothing else. */
function isAlone([paragraph, around]: Placed['within']): boolean {
  const isWhole = paragraph?.type === 'paragraph' && paragraph.children.length === 1;
  return isWhole && around?.type === 'root';
}

function faultsOf({ node, within }: Placed, depthBefore: number): readonly Fault[] {
  const kind = kindFaults(node.type);
  if (kind.length > 0) return kind;
  if (node.type === 'heading')
    return [...headingFaults(node.depth, depthBefore), ...textFaults(plainText(node))];
  if (node.type === 'paragraph') return textFaults(plainText(node));
  if (node.type !== 'text') return [];
  return isAlone(within) && blockSlotOf(node.value) ? [] : slotFaults(node.value);
}

/** What is wrong in the text below the frontmatter, with file and line. */
export function proseProblems({ file, markdown }: ProseSource): readonly Problem[] {
  const nodes = nodesOf(markdown);
  const empty = { file, line: null, where: 'het hele bestand' };
  if (nodes.length === 0)
    return [
      { ...empty, what: 'er staat geen tekst', remedy: 'Schrijf de tekst onder de streepjes' },
    ];
  let depth = 1;
  return nodes.flatMap((placed) => {
    const faults = faultsOf(placed, depth);
    if (placed.node.type === 'heading') depth = placed.node.depth;
    const { line, where } = placed;
    return faults.map((fault) => ({ file, line, where, ...fault }));
  });
}
