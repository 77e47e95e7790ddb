import type { FoundReply } from '../../codecs/links/pastedReply.ts';
import { foundReplies } from '../../codecs/links/pastedReply.ts';
import type { Receipt } from '../../domain/panel/change.ts';
import { receiptOf } from '../../domain/panel/change.ts';
import type { Panel } from '../../domain/panel/panel.ts';
import { fill } from '../../i18n/format.ts';
import type { FeedbackData } from '../../i18n/say/feedback.ts';
import { colleaguesOf } from '../../i18n/say/panel.ts';
import { $panel, takeReply } from '../../stores/panel.ts';

type Words = FeedbackData['texts']['collect']['outcome'];
type Reply = Extract<FoundReply, { readonly kind: 'reply' }>;
type Other = Exclude<FoundReply, Reply>;

/** What is said of a reply, after it was taken in or not. */
const RECEIVED: { readonly [Kind in Receipt['kind']]: keyof Words } = {
  added: 'added',
  double: 'double',
  removedBefore: 'removed',
  otherPerson: 'foreign',
  otherVersion: 'version',
  full: 'full',
};

/** What is said of a code that is no reply that can be read. */
function said(found: Other, words: Words): string {
  switch (found.kind) {
    case 'damaged':
      return words.damaged;
    case 'newer':
      return words.version;
    case 'elsewhere':
      return {
        request: words.request,
        scores: words.scores,
        answers: words.scores,
        team: words.team,
      }[found.belongs];
  }
}

/** What a colleague is called among the others of the same request. */
function calledIn(panel: Panel, { reply }: Pick<Reply, 'reply'>, data: FeedbackData): string {
  const ofRequest = panel.replies.filter((one) => one.reply.request === reply.request);
  const { colleague } = data.texts.collect.list;
  return colleaguesOf(ofRequest, colleague).find((one) => one.reply.id === reply.id)?.called ?? '';
}

/**
 * Takes in every reply in a text, and says for each code what came of it. `isWhole`: nothing in it needs
 * another look.
 */
export function takeIn(
  text: string,
  data: FeedbackData,
): { readonly lines: readonly string[]; readonly isWhole: boolean } {
  const words = data.texts.collect.outcome;
  const found = foundReplies(text, data.measures);
  if (found.length === 0) return { lines: [words.nothing], isWhole: false };
  let isWhole = true;
  const lines = found.map((one) => {
    if (one.kind !== 'reply') {
      isWhole = false;
      return said(one, words);
    }
    const { kind } = takeReply({ reply: one.reply, name: one.name });
    isWhole &&= kind === 'added' || kind === 'double';
    return fill(words[RECEIVED[kind]], { name: calledIn($panel.get(), one, data) });
  });
  return { lines, isWhole };
}

/** What is told of a reply that came by its link, before anything is done with it. */
export type ArrivedReply =
  | { readonly kind: 'reply'; readonly name: string | null; readonly askedAt: number }
  /** Of another device: nothing of its content is told. */
  | { readonly kind: 'foreign' }
  | { readonly kind: 'line'; readonly line: string };

export function arrivedIn(text: string, panel: Panel, data: FeedbackData): ArrivedReply {
  const words = data.texts.collect.outcome;
  const found = foundReplies(text, data.measures);
  const reply = found.find((one) => one.kind === 'reply');
  const [first] = found;
  if (reply === undefined) {
    return { kind: 'line', line: first === undefined ? words.nothing : said(first as Other, words) };
  }
  const { kind } = receiptOf(panel, reply);
  const request = panel.requests.find(({ seed }) => seed === reply.reply.request);
  if (kind === 'otherPerson' || request === undefined) return { kind: 'foreign' };
  if (kind === 'added') return { kind: 'reply', name: reply.name, askedAt: request.at };
  const name = calledIn(panel, reply, data);
  return { kind: 'line', line: fill(words[RECEIVED[kind]], { name }) };
}
