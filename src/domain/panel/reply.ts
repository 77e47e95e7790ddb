import type { Instrument, Item } from '../test/instrument.ts';
import { itemsOf } from '../test/instrument.ts';
import type { AnswerValue } from '../test/response.ts';
import { isAnswerValue } from '../test/response.ts';
import { isTraitId } from '../test/scales.ts';
import { cleanRemark } from './remark.ts';

/** What a colleague says of one statement: how often, or that it cannot be seen from there. */
export type Observation = AnswerValue | 'unseen';

/** What one colleague sends back. */
export type Reply = {
  /** The seed of the request that it answers. */
  readonly request: number;
  /** 32 random bits, unsigned, once per filled form: two colleagues may answer alike. */
  readonly id: number;
  /** The version of the test whose statements were asked. */
  readonly instrument: string;
  /** By item id: the statements on the bouwstenen of the kern, each with an observation. */
  readonly observations: ReadonlyMap<string, Observation>;
  /** One thing that works; may be empty. */
  readonly works: string;
  /** One thing to do differently; may be empty. */
  readonly differently: string;
};

/** The statements that colleagues are asked, in order of asking: the kern without the roles. */
export function askedItems(instrument: Instrument): readonly Item[] {
  return itemsOf(instrument).filter(({ stage, scale }) => stage === 'kern' && isTraitId(scale));
}

export function isObservation(value: unknown): value is Observation {
  return value === 'unseen' || isAnswerValue(value);
}

/** A reply that is whole; `null` while a statement has no observation. Its texts come through the gate. */
export function replyToSend(instrument: Instrument, draft: Reply): Reply | null {
  const observations = new Map<string, Observation>();
  for (const { id } of askedItems(instrument)) {
    const observation = draft.observations.get(id);
    if (observation === undefined) return null;
    observations.set(id, observation);
  }
  return {
    request: draft.request,
    id: draft.id,
    instrument: instrument.version,
    observations,
    works: cleanRemark(draft.works),
    differently: cleanRemark(draft.differently),
  };
}
