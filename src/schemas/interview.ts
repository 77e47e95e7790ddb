import { z } from 'zod';
import { FRAMES } from '../domain/interview/story.ts';
import { WHYS_UNNAMED } from '../domain/result/whyUnnamed.ts';
import { TRAITS } from '../domain/test/scales.ts';
import { paper, practise, steps } from './interviewModes.ts';
import { address, description, line, template } from './text.ts';

const lines = z.array(line);

/** Buttons above the sheet, and what they do. */
const actions = z.strictObject({
  print: line,
  /** How to keep the sheet as a file instead of on paper. */
  printNote: line,
  practise: line,
  read: line,
  readNote: line,
  /** Ends practising or reading. */
  back: line,
  edit: line,
});

/** One story in ten minutes. */
const tonight = z.strictObject({ title: line, lead: line, steps: lines.min(3) });

/** Choosing the stories. */
const choose = z.strictObject({
  title: line,
  /** One of these says where the stories come from. */
  fromResult: template('strength', 'growth'),
  fromPlace: template('growth'),
  /** For answers without a named bouwsteen, after why there is none. */
  free: line,
  why: z.strictObject(
    Object.fromEntries(WHYS_UNNAMED.map((why) => [why, line])) as Record<
      (typeof WHYS_UNNAMED)[number],
      typeof line
    >,
  ),
  noResult: line,
  takeTest: line,
  changed: line,
  reset: line,
  /** Above the six boxes to tick. */
  strengths: line,
  /** Label of the list with the one development point. */
  growth: line,
  noGrowth: line,
  full: line,
});

/** Choosing by the words of a vacancy. */
const vacancy = z.strictObject({
  summary: line,
  lead: line,
  label: line,
});

/** What a vacancy asks for; comes with what reads it. */
const matches = z.strictObject({
  found: template('words'),
  /** What is asked and no bouwsteen measures. */
  others: template('words'),
  add: line,
  added: line,
  none: line,
  /** The text is longer than what is read of it. */
  unread: template('read', 'n'),
});

const stories = z.strictObject({
  title: line,
  /** Shown while nothing is chosen; `blankType` where typing is possible. */
  blank: line,
  blankType: line,
  /** For people who were away from work for a while. */
  away: line,
  strength: template('trait'),
  /** `strength` above an empty form on paper. */
  strengthBlank: line,
  growth: template('trait'),
  growthBlank: line,
  asks: line,
  followUps: line,
  think: line,
  show: line,
  example: line,
  growthLead: line,
  /** The way to an answer that is written out, on the page of examples. */
  worked: line,
  /** Before the plan that somebody made at the result or the step it gave, and what takes it over. */
  ownPlan: line,
  tip: line,
  ownPlanTake: line,
  /** Shown when a box is nearly full. */
  room: template('n'),
  noRoom: line,
  /** What was put into a full box, or one that became full. */
  cut: template('n'),
});

const frame = z.strictObject({ label: line, hint: line });

function framesOf<const Fields extends readonly string[]>(fields: Fields) {
  return z.strictObject(
    Object.fromEntries(fields.map((field) => [field, frame])) as Record<
      Fields[number],
      typeof frame
    >,
  );
}

const trait = z.strictObject({
  /** What an interviewer asks and a story answers. */
  asks: lines.min(4),
  /** Prompts for when no story comes to mind. */
  think: lines.min(2),
  /** How to show it in the conversation itself. */
  show: line,
  /** How it can sound as a development point: behaviour, never a role. */
  example: line,
  /** The place of its worked answer on the page of examples. */
  exampleAt: line,
});

const link = z.strictObject({ to: address, name: line });

/** The way to each page to read, in the place on the sheet where it helps. */
const links = z.strictObject({
  story: link,
  examples: link,
  questions: link,
  day: link,
  rights: link,
  /** To the sheet for another kind of talk. */
  talk: link,
});

/** A question that nearly every interviewer asks, with a frame for the answer. */
const common = z.strictObject({ question: line, lead: line, steps: lines.min(2) });

/** Questions that need no answer. */
const unanswered = z.strictObject({
  title: line,
  lead: line,
  /** `source`: the law, with its year. */
  list: z.array(z.strictObject({ topic: line, text: line, source: line })).min(3),
  replyTitle: line,
  replies: lines.min(1),
  sources: line,
});

/** content/nl/interview.yaml: the words of the interview sheet, on the screen and on paper. */
export const interviewSchema = z.strictObject({
  title: line,
  description,
  lead: line,
  /** On paper only. */
  sheetTitle: line,
  actions,
  links,
  steps,
  tonight,
  choose,
  vacancy,
  matches,
  /** Prompts for people without a story. */
  recall: z.strictObject({ title: line, lead: line, list: lines.min(4) }),
  stories,
  frames: z.strictObject({ strength: framesOf(FRAMES.strength), growth: framesOf(FRAMES.growth) }),
  /** What an interviewer asks about a development point. */
  growthAsks: lines.min(4),
  /** How an interviewer asks on after a story. */
  followUps: lines.min(3),
  traits: z.strictObject(
    Object.fromEntries(TRAITS.map((id) => [id, trait])) as Record<
      (typeof TRAITS)[number],
      typeof trait
    >,
  ),
  general: z.strictObject({ title: line, about: common, why: common, note: line }),
  /** How to show it in the conversation itself; `limit`: when it becomes too much. */
  show: z.strictObject({ title: line, lead: line, list: lines.min(4), limit: line }),
  employer: z.strictObject({ title: line, lead: line, list: lines.min(3), note: line }),
  unanswered,
  bank: z.strictObject({ title: line, lead: line }),
  practise,
  reading: z.strictObject({ title: line, empty: line }),
  paper,
  data: z.strictObject({ title: line, text: line }),
});

export type InterviewTexts = z.infer<typeof interviewSchema>;
