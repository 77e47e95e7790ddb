import { withNewer } from '../../domain/history/newer.ts';
import type { Notes } from '../../domain/history/notes.ts';
import type { Dated } from '../../domain/history/state.ts';
import { LAST_TIME } from '../../domain/history/time.ts';
import type { Action, Figure, Stage } from '../../domain/plan/action.ts';
import { FIGURES, STAGES } from '../../domain/plan/action.ts';
import type { Day } from '../../domain/plan/day.ts';
import { isDay } from '../../domain/plan/day.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { MOST_ACTIONS } from '../../domain/plan/plan.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import { isTraitId } from '../../domain/test/scales.ts';
import { isId, isIntegerIn, isRecord, parseJson } from './json.ts';
import { readNote, writtenNotes } from './notes.ts';
import { readDated, writtenDated } from './state.ts';

/** Version of the stored envelope of the actions. */
export const ACTIONS_VERSION = 1;

const LAST_VERSION = 1_000_000_000;
const LAST_SEQUENCE = 1_000_000_000;
/** More barriers than any page of ours names. */
const MOST_NAMED = 40;

/** The result of reading a stored text. `damaged` and `newer` keep the original bytes where they are. */
export type DecodedPlan =
  | { readonly kind: 'ok'; readonly state: Plan }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer'; readonly version: number };

/** The plan as text: JSON, the texts of each action as `[text, at]` under their name. */
export function encodePlan({ epoch, actions, newer }: Plan): string {
  const version = ACTIONS_VERSION;
  return JSON.stringify({ version, epoch, actions: actions.map(writtenAction), ...newer });
}

function writtenAction({ texts, newer, ...action }: Action): object {
  const { id, madeAt, sequence, ...chosen } = action;
  const dated = Object.entries(chosen).map(([name, value]) => [name, writtenDated(value)]);
  return {
    id,
    madeAt,
    ...(Object.fromEntries(dated) as object),
    texts: writtenNotes(texts),
    sequence,
    ...newer,
  };
}

/** Reads stored text. Never throws; anything that is not fully ours is `damaged`. */
export function decodePlan(text: string): DecodedPlan {
  const parsed = parseJson(text);
  if (!parsed.ok || !isRecord(parsed.value)) return { kind: 'damaged' };
  const { version, epoch, actions: raw, ...newer } = parsed.value;
  if (!isIntegerIn(version, 1, LAST_VERSION)) return { kind: 'damaged' };
  if (version > ACTIONS_VERSION) return { kind: 'newer', version };
  const actions = readActions(raw);
  if (!isId(epoch) || actions === null) return { kind: 'damaged' };
  return { kind: 'ok', state: withNewer({ epoch, actions }, newer) };
}

function readActions(value: unknown): readonly Action[] | null {
  if (!Array.isArray(value) || value.length > MOST_ACTIONS) return null;
  const actions = value.map(readAction);
  if (!actions.every((action) => action !== null)) return null;
  return new Set(actions.map(({ id }) => id)).size === actions.length ? actions : null;
}

function readAction(value: unknown): Action | null {
  if (!isRecord(value)) return null;
  const { id, madeAt, sequence, texts: rawTexts, ...more } = value;
  const { stage: rawStage, trait: rawTrait, start: rawStart, ...rest } = more;
  const { before: rawBefore, after: rawAfter, barriers: rawBarriers, ...newer } = rest;
  const stage = readDated(rawStage, isStage);
  const trait = readDated(rawTrait, isTraitOrNone);
  const start = readDated(rawStart, isDayOrNone);
  const before = readDated(rawBefore, isFigureOrNone);
  const after = readDated(rawAfter, isFigureOrNone);
  const barriers = readDated(rawBarriers, areBarriers);
  const texts = readTexts(rawTexts);
  if (!isId(id) || !isIntegerIn(madeAt, 0, LAST_TIME)) return null;
  if (!isIntegerIn(sequence, 0, LAST_SEQUENCE)) return null;
  if (stage === null || trait === null || start === null || texts === null) return null;
  if (before === null || after === null || barriers === null) return null;
  const read = { id, madeAt, stage, trait, start, before, after, barriers, texts, sequence };
  return withNewer(read, newer);
}

/** A text of a newer version of the site is read and kept like all others. */
function readTexts(value: unknown): Notes | null {
  if (!isRecord(value)) return null;
  const texts = new Map<string, Dated<string>>();
  for (const [name, tuple] of Object.entries(value)) {
    const text = readNote(tuple);
    if (!isId(name) || text === null) return null;
    texts.set(name, text);
  }
  return texts;
}

function isStage(value: unknown): value is Stage {
  return (STAGES as readonly unknown[]).includes(value);
}

function isTraitOrNone(value: unknown): value is TraitId | null {
  return value === null || isTraitId(value);
}

function isDayOrNone(value: unknown): value is Day | null {
  return value === null || isDay(value);
}

function isFigureOrNone(value: unknown): value is Figure | null {
  return value === null || (FIGURES as readonly unknown[]).includes(value);
}

/** Which barriers there are comes and goes, so unknown ones are kept. */
function areBarriers(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.length <= MOST_NAMED &&
    value.every(isId) &&
    new Set(value).size === value.length
  );
}
