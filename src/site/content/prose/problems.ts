import type { Problem } from '../errors/problem.ts';
import { textFaults } from '../checks/texts.ts';
import { SLOTS } from './render.ts';
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

function slotFaults(text: string): readonly Fault[] {
  const known = SLOTS.map((slot) => `{${slot}}`);
  const unknown = (text.match(/\{[^{}]*\}|[{}]/g) ?? []).filter((slot) => !known.includes(slot));
  return unknown.map((slot) => ({
    what: `${slot} wordt hier niet ingevuld`,
    remedy: `Hier kun je alleen ${known.join(' en ')} gebruiken`,
  }));
}

function faultsOf({ node }: Placed, depthBefore: number): readonly Fault[] {
  const kind = kindFaults(node.type);
  if (kind.length > 0) return kind;
  if (node.type === 'heading')
    return [...headingFaults(node.depth, depthBefore), ...textFaults(plainText(node))];
  if (node.type === 'paragraph') return textFaults(plainText(node));
  return node.type === 'text' ? slotFaults(node.value) : [];
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
