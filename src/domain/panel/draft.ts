import type { FeedbackRequest } from './request.ts';
import type { Observation, Reply } from './reply.ts';
import { LONGEST_REMARK } from './remark.ts';

/** The most characters of a name as typed; a link takes fewer. */
export const LONGEST_TYPED_NAME = 40;

/** The two open questions. */
export const REMARKS = ['works', 'differently'] as const;
export type Remark = (typeof REMARKS)[number];

/** What one colleague has filled in so far, of one request. Its texts are as typed. */
export type Draft = Reply & {
  /** The fragment of the link that asked, to go back to it. */
  readonly asked: string;
  /** The colleague's own first name, as typed. */
  readonly name: string;
  /** Whether a tap on an answer opens the next statement. */
  readonly advances: boolean;
  /** Whether a link was made of what stands here: after a change it is another reply. */
  readonly isMade: boolean;
};

/** Nothing filled in yet. `id`: 32 random bits for the reply. */
export function emptyDraft(
  request: FeedbackRequest,
  own: Pick<Draft, 'asked' | 'id' | 'advances'>,
): Draft {
  return {
    ...own,
    request: request.seed,
    instrument: request.instrument,
    observations: new Map(),
    works: '',
    differently: '',
    name: '',
    isMade: false,
  };
}

export function withObservation(draft: Draft, itemId: string, observation: Observation): Draft {
  if (draft.observations.get(itemId) === observation) return draft;
  return { ...draft, observations: new Map(draft.observations).set(itemId, observation) };
}

export function withRemark(draft: Draft, remark: Remark, text: string): Draft {
  return { ...draft, [remark]: text.slice(0, LONGEST_REMARK) };
}

export function withName(draft: Draft, name: string): Draft {
  return { ...draft, name: name.slice(0, LONGEST_TYPED_NAME) };
}

/** What was changed after a link was made is another reply: the one with this id may have arrived. */
export function renewed(before: Draft, next: Draft, newId: () => number): Draft {
  const { observations, works, differently, name } = next;
  const isSame =
    before.observations === observations &&
    before.works === works &&
    before.differently === differently &&
    before.name === name;
  return isSame || !before.isMade ? next : { ...next, id: newId(), isMade: false };
}

/** Whether there is anything that a colleague could lose. */
export function isBegun({ observations, works, differently, name }: Draft): boolean {
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
