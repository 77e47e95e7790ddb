import type { Instrument, Statement } from '../test/instrument.ts';
import { isTraitId } from '../test/scales.ts';
import type { FeedbackRequest } from './request.ts';
import type { Observation, Reply } from './reply.ts';
import { LONGEST_REMARK } from './reply.ts';

/** The most characters of a name as typed; a link takes fewer. */
export const LONGEST_TYPED_NAME = 40;

/** The two open questions. */
export const REMARKS = ['works', 'differently'] as const;
export type Remark = (typeof REMARKS)[number];

/** What one colleague has filled in so far, of one request. */
export type Draft = Reply & {
  /** The fragment of the link that asked, to go back to it. */
  readonly asked: string;
  /** The colleague's own first name, as typed. */
  readonly name: string;
  /** Whether a tap on an answer opens the next statement. */
  readonly advances: boolean;
};

/** Whether colleagues are asked about a statement: those of the kern, on a bouwsteen. */
export function isAsked({ stage, scale }: Statement): boolean {
  return stage === 'kern' && isTraitId(scale);
}

/** What colleagues are asked, in the order of the test. */
export function askedOf({ statements }: Instrument): readonly Statement[] {
  return statements.filter(isAsked);
}

/** Nothing filled in yet. `id`: 32 random bits for the reply. */
export function emptyDraft(
  request: FeedbackRequest,
  { asked, id, advances }: Pick<Draft, 'asked' | 'id' | 'advances'>,
): Draft {
  return {
    request: request.seed,
    instrument: request.instrument,
    observations: new Map(),
    works: '',
    differently: '',
    name: '',
    ...{ asked, id, advances },
  };
}

export function withObservation(draft: Draft, itemId: string, observation: Observation): Draft {
  return { ...draft, observations: new Map(draft.observations).set(itemId, observation) };
}

export function withRemark(draft: Draft, remark: Remark, text: string): Draft {
  return { ...draft, [remark]: text.slice(0, LONGEST_REMARK) };
}

export function withName(draft: Draft, name: string): Draft {
  return { ...draft, name: name.slice(0, LONGEST_TYPED_NAME) };
}

/** Whether there is anything that a colleague could lose. */
export function isBegun(draft: Draft): boolean {
  const { observations, works, differently, name } = draft;
  return observations.size > 0 || [works, differently, name].some((text) => text !== '');
}

/** Index of the first statement without an answer; the number of statements when there is none. */
export function firstOpen(ids: readonly string[], { observations }: Draft): number {
  const open = ids.findIndex((id) => !observations.has(id));
  return open === -1 ? ids.length : open;
}

/** How many statements could not be seen. */
export function unseenIn({ observations }: Draft): number {
  return [...observations.values()].filter((observation) => observation === 'unseen').length;
}
