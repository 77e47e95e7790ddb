import { z } from 'zod';
import { careless, chances, figures, naming, retest } from './methodModel.ts';
import { together } from './methodTogether.ts';
import { description, id, line, template } from './text.ts';

const entry = z.strictObject({ title: line, text: line });

/** Which models, and what is asked. */
const measures = z.strictObject({
  title: line,
  traitsTitle: line,
  /** Where the bouwstenen come from, under their names; no claim of validation. */
  traits: line,
  rolesTitle: line,
  /** Where the roles come from. */
  roles: line,
  /** One line per role: its name, its everyday name and the stance that replaces it. */
  wayOut: template('role', 'everyday', 'stance'),
  /** Says that the pairing of roles and ways out is a choice. */
  mapping: line,
  /** How many answers, and the ends of the answer scale. */
  asked: template(
    'first',
    'last',
    'answersKern',
    'statementsKern',
    'situationsKern',
    'reactions',
    'answersFull',
  ),
});

/** From answers to points. */
const scores = z.strictObject({
  title: line,
  /** Reversed statements first. */
  turn: template('said', 'counted'),
  /** Then the sum. */
  sum: line,
  /** Then the position between the lowest sum and the highest. */
  stretch: line,
  exampleTitle: line,
  /** Computed by the scoring of the test itself. */
  example: template('answers', 'turned', 'sum', 'lowest', 'range', 'points'),
  /** How much one step on one answer changes a score. */
  step: template('stepKern', 'stepFull'),
});

/** What the band around a score means. */
const margins = z.strictObject({
  title: line,
  /** Why a score has a margin, and how often it holds. */
  why: line,
  /** How wide the band is. */
  size: template('marginKern', 'marginFull'),
  /** Says that the margins come from a model, not from people. */
  source: line,
});

/** The changelog of the instrument, newest first. */
const versions = z.strictObject({
  title: line,
  /** What happens to old answers. */
  lead: line,
  list: z.array(z.strictObject({ version: id, text: line })).min(1),
});

/** The fold-out for a psychologist. */
const expert = z.strictObject({
  /** The label that unfolds it. */
  summary: line,
  scoringTitle: line,
  /** Items per scale. */
  structure: template('traitKern', 'reversedKern', 'traitFull', 'reversedFull', 'roleStatements'),
  /** The score as a formula, and when there is one. */
  formula: line,
  tableTitle: line,
  /** Caption of the table with margins and gaps; its columns follow. */
  caption: line,
  columnScale: line,
  columnItems: line,
  columnMargin: line,
  columnGap: line,
  /** Row heads: a kind of scale at one depth. */
  kern: template('scale'),
  full: template('scale'),
  trait: line,
  role: line,
  helm: line,
  gap: template('points', 'steps'),
  /** For a scale that is never compared. */
  noGap: line,
  margin: template('points'),
  marginNote: line,
  gapNote: line,
  carelessNote: line,
  reliabilityTitle: line,
  /** What COTAN asks, and why scores are shown all the same. */
  reliability: template('reliabilityKern', 'reliabilityFull'),
  pilotTitle: line,
  pilotLead: line,
  /** Who, how many, what to ask, which file, what to compute, consent. */
  pilot: z.array(entry).min(1),
});

/** The page with all figures, and the ways between it and the one in plain words. */
const numbers = z.strictObject({
  title: line,
  description,
  lead: line,
  /** On the page in plain words: what stands on this one, and the link. */
  ahead: line,
  go: line,
  /** On this page: what stands on the other. */
  behind: line,
});

/** Words around the publications of content/literature.yaml. */
const literature = z.strictObject({
  title: line,
  lead: line,
  /** Heading per subject. */
  about: z.strictObject({ roles: line, traits: line, method: line }),
});

/** content/nl/method.yaml: the words of the pages on how the test measures. */
export const methodSchema = z.strictObject({
  title: line,
  description,
  lead: line,
  /** The page in short: what is measured, how, and what it cannot do. */
  minute: z.strictObject({ title: line, list: z.array(line).min(4).max(6) }),
  /** Heading of the links to the parts of the page. */
  contents: line,
  measures,
  scores,
  margins,
  figures,
  chances,
  naming,
  careless,
  retest,
  together,
  /** The limits of the test, each with its reason. */
  limits: z.strictObject({ title: line, list: z.array(entry).min(1) }),
  numbers,
  versions,
  expert,
  literature,
});

export type MethodTexts = z.infer<typeof methodSchema>;
