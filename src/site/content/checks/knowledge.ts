import { TRAITS } from '../../../domain/test/scales.ts';
import { linkableAddresses } from '../addresses.ts';
import type { Content } from '../content.ts';
import { BARRIERS_PAGE, FILES, TRAIT_PAGES } from '../files.ts';
import type { Problem } from '../errors/problem.ts';
import { anchorsOf, slugOf } from '../prose/anchors.ts';
import { blockSlotOf, type BlockSlot } from '../prose/slots.ts';
import { nodesOf } from '../prose/tree.ts';
import { above, kindOf, notesOf, traitOf, type TextPage } from '../textPages.ts';
import type { Finding } from './finding.ts';

type Told = Pick<Problem, 'what' | 'remedy'>;

const whole = { line: null, where: 'het hele bestand' };

/** Why a slot cannot be filled on a page; nothing when it can. */
function misfit(slot: BlockSlot, page: TextPage): Told | undefined {
  if ((slot === 'tips' || slot === 'questions') && traitOf(page) === undefined) {
    const remedy = `Haal het weg, of zet de tekst in bouwstenen/ onder de naam van een bouwsteen`;
    return { what: `{${slot}} kan alleen op de pagina van een bouwsteen`, remedy };
  }
  const kind = kindOf(page.address);
  const isElsewhere = slot === 'barriers' ? kind !== slot : slot === 'triangle' && kind !== 'text';
  if (isElsewhere) {
    const what = `{${slot}} kan op deze pagina niet`;
    const remedy = `Haal het weg: {barriers} hoort op ${BARRIERS_PAGE} en {triangle} op een gewone pagina`;
    return { what, remedy };
  }
  if (slot === 'choices' && page.exercise?.choices === undefined) {
    const what = `bij {${slot}} is niets om in te vullen`;
    return { what, remedy: 'Zet de keuzes bovenaan het bestand van een oefening, bij choices' };
  }
  return undefined;
}

/** Finds a slot where nothing fills it. */
function slotFindings({ pages }: Content): readonly Finding[] {
  return pages.flatMap((page) =>
    nodesOf(page.markdown).flatMap(({ node, line, where }) => {
      const slot = node.type === 'text' ? blockSlotOf(node.value) : undefined;
      const told = slot && misfit(slot, page);
      return told ? [{ file: page.file, line, where, ...told }] : [];
    }),
  );
}

/** Finds choices that their text has no place for, a note under no heading, and two of one name. */
function roomFindings({ pages }: Content): readonly Finding[] {
  return pages.flatMap((page) => {
    const { file, markdown, exercise } = page;
    const notes = notesOf(page);
    const headings = anchorsOf(markdown).map(({ title }) => slugOf(title));
    const found = notes.flatMap(({ id, under }, index): readonly Finding[] => {
      const at = (field: string, told: Told): Finding => {
        return { file, path: ['notes', index, field], where: `${id} → ${field}`, ...told };
      };
      const isTwice = notes.findIndex((note) => note.id === id) < index;
      const twice = { what: 'deze id staat er al', remedy: 'Geef elke notitie een eigen id' };
      const what = `het kopje "${under}" staat niet in de tekst`;
      const remedy = 'Neem een kopje woord voor woord over, zonder de hekjes';
      return [
        ...(isTwice ? [at('id', twice)] : []),
        ...(headings.includes(slugOf(under)) ? [] : [at('under', { what, remedy })]),
      ];
    });
    const isShown = exercise?.choices === undefined || markdown.includes('{choices}');
    const remedy = 'Zet {choices} op een eigen regel in de tekst';
    const hidden = { file, ...whole, what: 'de keuzes bij choices staan nergens', remedy };
    return [...found, ...(isShown ? [] : [hidden])];
  });
}

/** Finds a page of no bouwsteen among those of the bouwstenen, and one without a list above it. */
function folderFindings({ pages }: Content): readonly Finding[] {
  const known = linkableAddresses({ pages });
  return pages.flatMap((page): readonly Finding[] => {
    const { file, address } = page;
    const list = above(address);
    const isStray = list === TRAIT_PAGES && traitOf(page) === undefined;
    const stray = {
      what: 'deze naam is van geen bouwsteen',
      remedy: `Noem het bestand naar een bouwsteen: ${TRAITS.map((trait) => `${trait}.md`).join(', ')}`,
    };
    const isLost = !known.includes(list);
    const lost = {
      what: `de pagina ${list} die hierheen leidt, is er niet`,
      remedy: `Maak haar als paginas${list.slice(0, -1)}.md, met een link naar ${address}`,
    };
    const told = [...(isStray ? [stray] : []), ...(isLost ? [lost] : [])];
    return told.map((one) => ({ file, ...whole, ...one }));
  });
}

/** Finds a page in a folder that the list above it does not link to. */
function listFindings({ pages }: Content): readonly Finding[] {
  return pages.flatMap(({ file, address }): readonly Finding[] => {
    const list = pages.find((one) => one.address === above(address));
    if (list === undefined || list.markdown.includes(`(${address})`)) return [];
    const what = `${list.file} noemt deze pagina niet`;
    return [{ file, ...whole, what, remedy: `Zet daar een link naar ${address}` }];
  });
}

/** Finds two barriers with one id: it is a place in the page. */
function barrierFindings({ barriers }: Content): readonly Finding[] {
  const ids = barriers.map(({ id }) => id);
  return ids.flatMap((id, index) => {
    if (ids.indexOf(id) === index) return [];
    const remedy = 'Geef een van de twee een andere id';
    return [
      { file: FILES.barriers, path: [index], where: id, what: 'deze id staat er al', remedy },
    ];
  });
}

export function knowledgeFindings(content: Content): readonly Finding[] {
  return [slotFindings, roomFindings, folderFindings, listFindings, barrierFindings].flatMap(
    (check) => check(content),
  );
}
