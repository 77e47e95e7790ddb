import { z } from 'zod';
import { line, template } from './text.ts';

/** Choosing what a link reveals. */
const choose = z.strictObject({
  title: line,
  lead: line,
  /** The question above the three choices. Each choice has a line about what it reveals. */
  what: line,
  card: line,
  cardNote: line,
  /** The question what the card says, and what there is to choose from. */
  cardWhat: line,
  cardOffered: line,
  /** Before the only bouwsteen that can be on the card. */
  cardSingle: line,
  cardLevel: line,
  cardWithheld: line,
  /** Two are chosen, or nothing is yet. */
  cardFull: line,
  cardNothing: line,
  scores: line,
  scoresNote: line,
  answers: line,
  answersNote: line,
  name: line,
  nameNote: line,
  /** Shown only near the limit. */
  nameLeft: template('n'),
  nameFull: line,
  nameCut: template('n'),
  /** What was typed holds more than a name, or no name at all. */
  nameChanged: template('name'),
  nameLeftOut: line,
});

/** What the receiver will see, read from the link itself. */
const preview = z.strictObject({
  title: line,
  /** Nothing is chosen for the card. */
  nothing: line,
  tableCaption: line,
  rolesCaption: line,
  cardAddress: line,
  cardOnly: line,
  tips: line,
  /** What else is on a card. */
  cardMore: line,
  /** Opens this same link. */
  open: line,
  openNote: line,
  noRoles: line,
  noAnswers: line,
  allAnswers: template('n'),
  noName: line,
  name: template('name'),
});

/** The ways to give the link. */
const give = z.strictObject({
  /** Who can see the link, and that it cannot be taken back. */
  warning: line,
  copy: line,
  copied: line,
  /** Copying is not allowed, so the link itself is shown. */
  manual: line,
  linkLabel: line,
  /** Opens the device's own share sheet. */
  device: line,
  deviceFailed: line,
  others: line,
  mail: line,
  whatsapp: line,
  linkedin: line,
  othersNote: line,
  /** Subject of a mail, and the words before the link. */
  subject: line,
  message: line,
  cardSubject: line,
  cardMessage: line,
  qrShow: line,
  qrHide: line,
  qrLabel: line,
  qrNote: line,
  /** Next to the code on paper. */
  qrPaper: line,
});

/** For the receiver of a result. */
const opened = z.strictObject({
  by: template('name'),
  /** Above what can be unfolded. */
  onTitle: line,
  /** Passing the link on. */
  passTitle: line,
  passWarning: line,
  passSubject: line,
  passMessage: line,
  answersTitle: template('n'),
  answersLead: line,
  answersCaption: line,
  columnStatement: line,
  columnAnswer: line,
  situationsTitle: line,
  situationsCaption: line,
  /** Copies the answers into a new attempt, after a question. */
  adopt: line,
  adoptNote: line,
  adoptAsk: line,
  adoptYes: line,
  adoptNo: line,
});

/** A received result next to the visitor's own. `name`: the sender's, or `other`. */
const compare = z.strictObject({
  show: line,
  hide: line,
  title: line,
  you: line,
  other: line,
  /** Whose result, and its depth. */
  depth: template('name', 'depth'),
  /** The legend: it must distinguish the two lines without colour. */
  ownLine: template('name'),
  otherLine: template('name'),
  radarLabel: template('you', 'own', 'name', 'scores'),
  caption: template('name'),
  columnDifference: line,
  higher: template('n'),
  lower: template('n'),
  equal: line,
  within: line,
  apart: line,
  clear: line,
  none: line,
  some: template('traits'),
  unsaid: line,
  /** For a bouwsteen with other statements in the other version of the test. */
  unlikeCell: line,
  unlike: template('traits'),
  unlikeAll: line,
  threshold: template('n'),
  meaning: line,
});

/** A link of another page, opened where results are received: what it is, and the way there. */
const elsewhere = z.strictObject({
  title: line,
  /** By its kind in codecs/links/together.ts. */
  request: line,
  reply: line,
  team: line,
  open: line,
});

/** In a browser inside an app, which often cannot print or save. */
const inApp = z.strictObject({
  title: line,
  text: line,
  steps: z.array(line).min(1),
  copy: line,
  mail: line,
  /** Who can read the link then. */
  mailNote: line,
  mailSubject: line,
  mailMessage: line,
  menu: line,
  menuGo: line,
  shared: line,
});

/** content/nl/sharing.yaml: every word about sharing. */
export const sharingSchema = z.strictObject({
  choose,
  preview,
  give,
  opened,
  compare,
  elsewhere,
  inApp,
});

export type SharingTexts = z.infer<typeof sharingSchema>;
