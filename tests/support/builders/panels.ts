// cspell:ignore oneof enaitrdlo gvhkmubp
import type { Arbitrary } from 'fast-check';
import type { Asked, Panel, Received } from '../../../src/domain/panel/panel.ts';
import {
  orderedRemoved,
  orderedReplies,
  orderedRequests,
} from '../../../src/domain/panel/panel.ts';
import { cleanRemark } from '../../../src/domain/panel/remark.ts';
import type { Observation, Reply } from '../../../src/domain/panel/reply.ts';
import { askedItems } from '../../../src/domain/panel/reply.ts';
import type { FeedbackRequest } from '../../../src/domain/panel/request.ts';
import { ANSWER_VALUES } from '../../../src/domain/test/response.ts';
import { instrument } from './content.ts';
import { fc } from './property.ts';

const OBSERVATIONS: readonly Observation[] = ['unseen', ...ANSWER_VALUES];

const arbUint32 = fc.oneof(
  fc.integer({ min: 0, max: 0xffff_ffff }),
  fc.constantFrom(0, 1, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff),
);

export const arbObservations: Arbitrary<ReadonlyMap<string, Observation>> = fc
  .array(fc.constantFrom(...OBSERVATIONS), { minLength: 24, maxLength: 24 })
  .map((given) => new Map(askedItems(instrument).map(({ id }, i) => [id, given[i] ?? 'unseen'])));

/** Short and long, in any script. */
export const arbRemark: Arbitrary<string> = fc
  .oneof(
    fc.constantFrom('', 'a', 'Je luistert goed; dat merk ik. Dank je 🙂', 'é'.repeat(300)),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.string({ unit: fc.constantFrom(...'enaitrdlo gvhkmubp.,'), maxLength: 320 }),
  )
  .map(cleanRemark);

export const arbRequest: Arbitrary<FeedbackRequest> = fc.record({
  seed: arbUint32,
  instrument: fc.constant(instrument.version),
});

export const arbReply: Arbitrary<Reply> = fc.record({
  request: arbUint32,
  id: arbUint32,
  instrument: fc.constant(instrument.version),
  observations: arbObservations,
  works: arbRemark,
  differently: arbRemark,
});

/** A reply in which each statement has the observation that comes next in `values`. */
export function replyWith(more: Partial<Reply> = {}, values: readonly Observation[] = [3]): Reply {
  return {
    request: 1,
    id: 2,
    instrument: instrument.version,
    observations: new Map(
      askedItems(instrument).map(({ id }, i) => [id, values[i % values.length] ?? 'unseen']),
    ),
    works: '',
    differently: '',
    ...more,
  };
}

/** Few moments, so that copies hold the same ones. */
const arbAt = fc.integer({ min: 0, max: 3 }).map((minute) => 60_000 * minute);

const arbAsked: Arbitrary<Asked> = fc.record({
  seed: fc.integer({ min: 1, max: 3 }),
  instrument: fc.constantFrom('v1', 'v2'),
  at: arbAt,
});

const arbReceived: Arbitrary<Received> = fc.record({
  reply: fc.record({
    request: fc.integer({ min: 1, max: 3 }),
    id: fc.integer({ min: 1, max: 6 }),
    instrument: fc.constantFrom('v1', 'v2'),
    observations: arbObservations,
    works: fc.constantFrom('', 'Rustig', 'Duidelijk 🙂'),
    differently: fc.constantFrom('', 'Vaker vragen'),
  }),
  name: fc.constantFrom(null, 'Jo', 'Anne'),
  at: arbAt,
});

/** Copies of one person's, as tabs can hold them: all of one epoch. */
export const arbPanel: Arbitrary<Panel> = fc
  .record({
    requests: fc.uniqueArray(arbAsked, { maxLength: 3, selector: ({ seed }) => seed }),
    replies: fc.uniqueArray(arbReceived, { maxLength: 4, selector: ({ reply }) => reply.id }),
    removed: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 2 }),
  })
  .map(({ requests, replies, removed }) => ({
    epoch: 'epoch',
    requests: orderedRequests(requests),
    replies: orderedReplies(replies.filter(({ reply }) => !removed.includes(reply.id))),
    removed: orderedRemoved(removed),
  }));

/** The panel of somebody who asked once, with these replies. */
export function panelWith(...replies: readonly Received[]): Panel {
  const requests = [{ seed: 1, instrument: instrument.version, at: 60_000 }];
  return { epoch: 'e1', requests, replies, removed: [] };
}
