import type { Measured } from './goal.ts';
import { GOALS } from './goals.ts';
import type { Readings } from './interleave.ts';
import type { Reading } from './measure.ts';
import { MOVES, type Living, type MemoryReading } from './memory.ts';
import { pairedRatio, spreadOf } from './numbers.ts';
import { goalsTable, markdownTable, methodText, show, type Circumstances } from './report.ts';
import type { ScoringReading } from './scoring.ts';
import { checkLine, type Check } from './selfTest/checks.ts';
import { verdictOf } from './verdict.ts';
import { readingPages, type PageWeight } from './weights.ts';

/** Everything that one bench found. */
export interface Found {
  readonly circumstances: Circumstances;
  readonly checks: readonly Check[];
  readonly readings: Readings;
  readonly scoring: ScoringReading;
  readonly memory: MemoryReading;
  readonly pages: readonly PageWeight[];
  /** Bytes of Chart.js with what lays it over the radar, as built. */
  readonly chart: number;
  /** Seconds. */
  readonly build: number;
}

const KB = 1_000;

type Key = Exclude<keyof Reading, 'resultByKind' | 'shown' | 'shifts'>;

function growth(from: Living | undefined, to: Living | undefined): number {
  return (to?.heap ?? Number.NaN) / (from?.heap ?? Number.NaN);
}

/**
 * What each retake leaves behind, in whole ones. The browser itself may keep a few once: 34 retakes ended with
 * two nodes more than the first, that came with one of them.
 */
function left(results: readonly Living[], what: 'nodes' | 'listeners'): number {
  const counts = results.map((living) => living[what]);
  const most = Math.max(...counts.slice(1)) - (counts[0] ?? Number.NaN);
  return Math.floor(most / (counts.length - 1));
}

/** What each goal looks at, by its id; sizes in kB. */
function measuredOf({ readings, scoring, memory, pages, chart, build }: Found) {
  const pair = (key: Key, per = 1): Measured => ({
    product: readings.product.map((reading) => reading[key] / per),
    floor: readings.floor.map((reading) => reading[key] / per),
  });
  const product = (key: Key, per = 1): Measured => ({ product: pair(key, per).product });
  const one = (value: number): Measured => ({ product: [value] });
  const { plain, helped } = readingPages(pages);
  const bytesOf = ({ bytes, icon }: PageWeight) => (bytes - icon) / KB;
  const rows: readonly (readonly [string, Measured])[] = [
    ['startBytes', pair('startBytes', KB)],
    ['startRequests', pair('startRequests')],
    ['startTime', pair('startTime')],
    ['nextMedian', pair('nextMedian')],
    ['nextP95', pair('nextP95')],
    ['early', pair('early')],
    ['table', pair('table')],
    ['scores', pair('scores')],
    ['radar', pair('radar')],
    ['radarLate', { product: readings.product.map(({ radar, scores }) => radar / scores) }],
    ['resultBytes', pair('resultBytes', KB)],
    ['sharingBytes', product('sharingBytes', KB)],
    ['fontBytes', product('fontBytes', KB)],
    ['chartBytes', one(chart / KB)],
    ['tooEarly', product('tooEarly')],
    ['visitBytes', pair('visitBytes', KB)],
    ['knowledgeBytes', { product: plain.map(bytesOf) }],
    ['knowledgeScript', { product: plain.map(({ inline, files }) => (inline + files) / KB) }],
    ['helpingScript', { product: helped.map(({ files }) => files / KB) }],
    ['shift', pair('shift')],
    ['blocked', pair('blocked')],
    ['foreign', pair('foreign')],
    ['heap', pair('heap', KB)],
    ['scoring', one(scoring.warm)],
    ['scoringFirst', one(scoring.first)],
    ['chances', one(scoring.chances)],
    ['retakes', one(growth(memory.results.at(0), memory.results.at(-1)))],
    ['moves', one(growth(memory.rounds.at(0), memory.rounds.at(1)))],
    ['nodes', one(left(memory.results, 'nodes'))],
    ['listeners', one(left(memory.results, 'listeners'))],
    ['build', one(build)],
  ];
  return new Map(rows);
}

function pagesTable(pages: readonly PageWeight[]): string {
  const kinds = [...new Set(pages.flatMap(({ byKind }) => Object.keys(byKind)))];
  return markdownTable(
    ['page', 'requests', 'bytes', 'script in the page', ...kinds],
    pages.map(({ address, requests, bytes, inline, byKind }) => [
      `\`${address}\``,
      String(requests),
      ...[bytes, inline, ...kinds.map((kind) => byKind[kind] ?? 0)].map(String),
    ]),
  );
}

function memoryTable({ results, rounds }: MemoryReading): string {
  const rows = [
    ...results.map((living, i) => [i === 0 ? 'first result' : `retake ${i}`, living] as const),
    ...rounds.map(
      (living, i) =>
        [`first statement, after ${i * MOVES} questions back and forth`, living] as const,
    ),
  ];
  return markdownTable(
    ['moment', 'heap', 'nodes', 'listeners', 'characters kept'],
    rows.map(([moment, { heap, nodes, listeners, kept }]) => [
      moment,
      show(heap / KB, 'kB'),
      ...[nodes, listeners, kept].map(String),
    ]),
  );
}

/** The whole report: to read, and for programs. */
export function reportOf(found: Found): { readonly markdown: string; readonly json: object } {
  const measured = measuredOf(found);
  const rows = GOALS.map((goal) => {
    const values = measured.get(goal.id);
    if (values === undefined) throw new Error(`nothing was measured for ${goal.id}`);
    return { goal, measured: values };
  });
  const [byKind] = found.readings.product.map(({ resultByKind }) => resultByKind);
  const kinds = Object.entries(byKind ?? {}).map(([kind, bytes]) => `${kind} ${bytes}`);
  const shifts = found.readings.product.flatMap((reading) => reading.shifts);
  const parts = [
    '# Bench',
    methodText(found.circumstances),
    goalsTable(rows),
    `Bytes to the result by kind: ${kinds.join(', ')}.`,
    ...shifts.map((shift) => `Layout shift of the product: \`${shift}\`.`),
    '## Pages, untouched',
    pagesTable(found.pages),
    '## Memory of one long visit',
    memoryTable(found.memory),
    '## Self-test',
    found.checks.map((check) => `- ${checkLine(check)}`).join('\n'),
  ];
  const goals = rows.map(({ goal, measured: values }) => ({
    ...goal,
    product: { ...spreadOf(values.product), readings: values.product },
    floor: values.floor && { ...spreadOf(values.floor), readings: values.floor },
    ratio: values.floor && pairedRatio(values.product, values.floor),
    verdict: verdictOf(goal, values),
  }));
  return { markdown: `${parts.join('\n\n')}\n`, json: { ...found, goals } };
}
