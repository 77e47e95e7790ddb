import { markdownTable } from '../bench/report.ts';
import { BASE, DEPLOYS, MONTHS, SEED, VOLUMES } from './assumptions.ts';
import { browserRatio, nodeRatio, originRequests, simulate, type Site } from './caching.ts';
import { costOf } from './cost.ts';
import { totalPacked, type BuiltFile } from './files.ts';
import type { Grown } from './growing.ts';
import type { OriginReading } from './origin.ts';
import { PRICE_LISTS } from './prices.ts';
import { fileOf, type Visits } from './visits.ts';
import type { Walk } from './walk.ts';

export const DOCUMENT = '.docs/growth.md';
export const TABLES = [
  'when',
  'visits',
  'changes',
  'caches',
  'cost',
  'origin',
  'growth',
  'heavier',
] as const;

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const percent = new Intl.NumberFormat('en', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 2,
});
const rough = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 });
const millions = (count: number) => `${rough.format(count / 1e6)} million`;
const kB = (bytes: number) => `${(bytes / 1_000).toFixed(1)} kB`;

type Files = ReadonlyMap<string, BuiltFile>;

/** What these paths weigh without their headers. */
function bodies(paths: readonly string[], files: Files): number {
  return totalPacked(paths.flatMap((path) => files.get(fileOf(path)) ?? []));
}

export function visitsTable({ depths, pages }: Visits, files: Files): string {
  const row = (what: string, { paths, bytes }: Walk) => [
    what,
    String(paths.length),
    kB(bytes),
    kB(bytes - bodies(paths, files)),
  ];
  return markdownTable(
    ['a first visit', 'requests', 'bytes', 'of which headers'],
    [
      row('the start page, untouched', depths.start),
      row('all 52 answers, to the result with its radar', depths.result),
      row('then a link copied, QR code, picture saved, printed', depths.shared),
      ...pages.map(({ address, of, walk }) =>
        row(of === 1 ? `\`${address}\`` : `the heaviest of ${of}: \`${address}\``, walk),
      ),
    ],
  );
}

export function changesTable(names: readonly string[], { files, changes }: Site): string {
  return markdownTable(
    ['put online', `files to fetch again, of ${files.length}`, 'bytes'],
    names.map((what, i) => {
      const again = files.filter(({ name }) => changes[i]?.has(name));
      const bytes = again.reduce((sum, file) => sum + file.bytes, 0);
      return [what, String(again.length), kB(bytes)];
    }),
  );
}

export function cachesTable(site: Site): string {
  const rows = VOLUMES.flatMap((visits) =>
    DEPLOYS.map((deploys) => {
      const traffic = simulate(site, { ...BASE, visits, deploys }, SEED);
      return [
        `${whole.format(visits)} visits, ${deploys} deploys`,
        percent.format(browserRatio(traffic)),
        percent.format(nodeRatio(traffic)),
        (traffic.requests / traffic.visits).toFixed(2),
        kB(traffic.bytes / traffic.visits),
        whole.format(originRequests(traffic)),
      ];
    }),
  );
  const head = ['a month of', 'had by the browser', 'answered by the CDN'];
  return markdownTable([...head, 'requests a visit', 'bytes a visit', 'requests to origin'], rows);
}

/** Where each list stands and on which day it read as it is reckoned with. */
function sources(): string {
  return PRICE_LISTS.map(({ name, source, read }) => `- [${name}](${source}): ${read}.`).join('\n');
}

export function costTable({ depths }: Visits, site: Site): string {
  const traffic = simulate(site, BASE, SEED);
  const mixed = {
    requests: traffic.requests / traffic.visits,
    bytes: traffic.bytes / traffic.visits,
  };
  const longest = { requests: depths.shared.paths.length, bytes: depths.shared.bytes };
  const kinds = [
    ['as assumed', mixed],
    ['all new, all the way', longest],
  ] as const;
  const cells = MONTHS.flatMap((visits) => kinds.map(([kind, each]) => ({ visits, kind, each })));
  const shown = (cost: number) => (cost < 10 ? rough : whole).format(cost);
  const table = markdownTable(
    ['dollars a month', ...cells.map(({ visits, kind }) => `${millions(visits)}, ${kind}`)],
    [
      ...PRICE_LISTS.map((list) => [
        list.name,
        ...cells.map(({ visits, each: { requests, bytes } }) => {
          const cost = costOf(list, { requests: requests * visits, bytes: bytes * visits });
          return cost === null ? 'not listed' : shown(cost);
        }),
      ]),
      ['_requests_', ...cells.map(({ visits, each }) => millions(each.requests * visits))],
      ['_TB_', ...cells.map(({ visits, each }) => rough.format((each.bytes * visits) / 1e12))],
    ],
  );
  return `${table}\n\nThe lists:\n\n${sources()}`;
}

export function originTable({ page, visit }: OriginReading, requests: number): string {
  const row = (what: string, load: OriginReading['page'], each: number) => [
    what,
    whole.format(load.perSecond),
    millions((load.perSecond / each) * 3_600),
    `${whole.format(load.bytesPerSecond / 1e6)} MB`,
    `${load.median.toFixed(1)} / ${load.p99.toFixed(1)} ms`,
  ];
  return markdownTable(
    ['asked for', 'requests a second', 'visits an hour', 'bytes a second', 'median / 99%'],
    [
      row('the start page', page, 1),
      row(`a visit to the result, ${requests} files`, visit, requests),
    ],
  );
}

export function growthTable(grown: readonly Grown[], { depths }: Visits): string {
  const weigh = (files: Files, ...names: readonly string[]) =>
    kB(totalPacked(names.flatMap((name) => files.get(name) ?? [])));
  return markdownTable(
    ['the site', 'build', 'files', 'all packed', 'start page', 'to the result', 'interview sheet'],
    grown.map(({ what, seconds, files }) => [
      what,
      `${seconds.toFixed(1)} s`,
      String(files.size),
      `${whole.format(totalPacked(files.values()) / 1_000)} kB`,
      weigh(files, 'index.html'),
      kB(bodies(depths.result.paths, files)),
      weigh(files, 'sollicitatiegesprek/index.html'),
    ]),
  );
}

/** Too many to name, and each weighs what it did: there are only more of them. */
const CARD = /^(gedeeld\/.|beeld\/)/;
/** Less is what another hash or a shorter number does. */
const LEAST = 100;

/** The files that both builds have and that weigh more in the second one. */
export function heavierTable(before: Files, after: Files): string {
  const rows = [...before].flatMap(([name, { packed }]) => {
    const now = after.get(name)?.packed ?? 0;
    return CARD.test(name) || now - packed < LEAST ? [] : [[`\`${name}\``, kB(packed), kB(now)]];
  });
  return markdownTable(['file, packed', 'as it is', 'with 10 bouwstenen more'], rows);
}
