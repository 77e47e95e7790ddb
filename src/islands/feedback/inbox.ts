import { readOpened } from '../../codecs/links/pasted.ts';
import { FOR_PANEL } from '../../codecs/links/pastedKinds.ts';
import { receiptOf } from '../../domain/panel/change.ts';
import type { Panel } from '../../domain/panel/panel.ts';
import { isSameReply } from '../../domain/panel/putBack.ts';
import type { Reply } from '../../domain/panel/reply.ts';
import { fill } from '../../i18n/format.ts';
import type { FeedbackData } from '../../i18n/say/feedback.ts';
import { colleaguesOf } from '../../i18n/say/panel.ts';
import type { Outcome } from '../../stores/colleagues.ts';
import { receiveReplies } from '../../stores/colleagues.ts';
import { $instruments } from '../../stores/measure.ts';
import { $panel } from '../../stores/panel.ts';

type Words = FeedbackData['texts']['collect']['outcome'];

/** What is said of each thing in a pasted text. */
const SAID: { readonly [Kind in Exclude<Outcome['kind'], 'elsewhere'>]: keyof Words } = {
  added: 'added',
  double: 'double',
  removedBefore: 'removed',
  otherPerson: 'foreign',
  otherVersion: 'otherVersion',
  full: 'full',
  newer: 'otherVersion',
  damaged: 'damaged',
  unread: 'unread',
};

const ELSEWHERE: {
  readonly [Of in Extract<Outcome, { readonly kind: 'elsewhere' }>['of']]: keyof Words;
} = { request: 'request', scores: 'scores', answers: 'scores', team: 'team' };

/** What a colleague is called among the others of the same request. */
function calledIn(panel: Panel, reply: Reply, data: FeedbackData): string | undefined {
  const ofRequest = panel.replies.filter((one) => one.reply.request === reply.request);
  const { colleague } = data.texts.collect.list;
  return colleaguesOf(ofRequest, colleague).find((one) => isSameReply(one.reply, reply))?.called;
}

function said(outcome: Outcome, data: FeedbackData): string {
  const words = data.texts.collect.outcome;
  if (outcome.kind === 'elsewhere') return words[ELSEWHERE[outcome.of]];
  if (!('reply' in outcome)) return words[SAID[outcome.kind]];
  const name = calledIn($panel.get(), outcome.reply, data);
  // One that was taken out and put back has another id since.
  const isBack = outcome.kind === 'removedBefore' && name !== undefined;
  return fill(words[SAID[isBack ? 'double' : outcome.kind]], { name: name ?? '' });
}

/**
 * Takes in every reply in a text, and says for each code what came of it. `isWhole`: nothing in it needs
 * another look; `hasReply`: something in it counts.
 */
export function takeIn(
  text: string,
  data: FeedbackData,
): {
  readonly lines: readonly string[];
  readonly isWhole: boolean;
  readonly hasReply: boolean;
} {
  const { nothing } = data.texts.collect.outcome;
  const outcomes = receiveReplies(text, $instruments.get());
  const counts = outcomes.map(({ kind }) => kind === 'added' || kind === 'double');
  return {
    lines: outcomes.length === 0 ? [nothing] : outcomes.map((outcome) => said(outcome, data)),
    isWhole: counts.length > 0 && !counts.includes(false),
    hasReply: counts.includes(true),
  };
}

/** What is told of a reply that came by its link, before anything is done with it. */
export type Arrival =
  | { readonly kind: 'reply'; readonly name: string | null; readonly askedAt: number }
  /** Of another device: nothing of its content is told. */
  | { readonly kind: 'foreign' }
  | { readonly kind: 'line'; readonly line: string };

export function arrivedIn(text: string, panel: Panel, data: FeedbackData): Arrival {
  const words = data.texts.collect.outcome;
  const found = readOpened(text, $instruments.get(), FOR_PANEL);
  if (found.kind === 'empty') return { kind: 'line', line: words.nothing };
  if (found.kind === 'unread' || found.kind === 'damaged' || found.kind === 'newer')
    return { kind: 'line', line: words[SAID[found.kind]] };
  const { held, name } = found;
  if (held.of !== 'reply') return { kind: 'line', line: words[ELSEWHERE[held.of]] };
  const arrived = { reply: held.reply, name };
  const { kind } = receiptOf(panel, arrived);
  const request = panel.requests.find(({ seed }) => seed === held.reply.request);
  if (kind === 'otherPerson' || request === undefined) return { kind: 'foreign' };
  return kind === 'added'
    ? { kind: 'reply', name, askedAt: request.at }
    : { kind: 'line', line: said({ kind, ...arrived }, data) };
}
