import type { Instrument, Item, Situation, Stage } from '../test/instrument.ts';
import { itemsOf } from '../test/instrument.ts';
import { STAGES } from '../test/scales.ts';
import { shuffledReactions } from '../test/shuffle.ts';

/**
 * Decides the order of the reactions on paper, for everybody alike. It is chosen so that each kind of
 * reaction stands as often in each place. Never changed: what was printed before is typed over later.
 */
const PAPER_SEED = 209_913;

/** Statements in a row: so many digits can be read from paper and typed at once. */
const ROW_LENGTH = 6;

/** An item with its number on paper; all items are numbered from 1. */
type PaperItem = { readonly number: number; readonly item: Item };

/** Items that are added up and typed over together. */
export type PaperRow = {
  readonly number: number;
  readonly stage: Stage;
  /** Rows with one number here are filled in together, or none of them. */
  readonly part: number;
  /** The situation that its items react to; `null` for statements. */
  readonly situation: Situation | null;
  readonly items: readonly PaperItem[];
};

type Unnumbered = Pick<PaperRow, 'stage' | 'situation'> & { readonly ids: readonly string[] };

function statementRows(instrument: Instrument, stage: Stage): readonly Unnumbered[] {
  const ids = instrument.statements.filter((item) => item.stage === stage).map(({ id }) => id);
  return ids.flatMap((_, at) =>
    at % ROW_LENGTH === 0 ? [{ stage, situation: null, ids: ids.slice(at, at + ROW_LENGTH) }] : [],
  );
}

function situationRows(instrument: Instrument, stage: Stage): readonly Unnumbered[] {
  return instrument.situations
    .filter((situation) => situation.stage === stage)
    .map((situation) => {
      const reactions = shuffledReactions(instrument, situation, PAPER_SEED);
      return { stage, situation, ids: reactions.map(({ id }) => id) };
    });
}

/** The whole test in rows, as paper and the page to type it over show it: the kern first. */
export function paperRows(instrument: Instrument): readonly PaperRow[] {
  const items = new Map(itemsOf(instrument).map((item) => [item.id, item]));
  const parts = STAGES.flatMap((stage) => [
    statementRows(instrument, stage),
    situationRows(instrument, stage),
  ]).filter((rows) => rows.length > 0);
  const unnumbered = parts.flatMap((rows, part) => rows.map((row) => ({ ...row, part })));
  let last = 0;
  return unnumbered.map(({ ids, ...row }, at) => ({
    ...row,
    number: at + 1,
    items: ids.flatMap((id) => {
      const item = items.get(id);
      return item ? [{ number: (last += 1), item }] : [];
    }),
  }));
}
