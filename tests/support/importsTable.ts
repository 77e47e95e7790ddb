/**
 * Who may import what. A place is a folder or file of src; for a file the longest place that fits
 * counts. What a row does not list, its files may not import; a place may always import itself.
 * `styles?inline` is a stylesheet as text and nothing else of styles. A package gets its row with its
 * first import. Changing this table changes the architecture: do it on purpose, and say why.
 */
export interface Row {
  /** Places of src and packages; `node:` stands for everything built into Node. */
  readonly imports: readonly string[];
  /** What may be imported with `import type` only. */
  readonly types?: readonly string[];
}

/** Ports that hold nothing: the islands use them as they are. What is kept goes through the stores. */
const STATELESS = [
  'activity',
  'afterPaint',
  'clipboard',
  'clock',
  'connection',
  'deviceShare',
  'digit',
  'download',
  'fonts',
  'fragment',
  'fullScreen',
  'inApp',
  'outerPage',
  'pixelRatio',
  'print',
  'printPart',
  'scroll',
  'speech',
  'stopwatch',
  'within',
  'worker',
].map((port) => `platform/${port}.ts`);

// Styles of an island travel with its code, as text: a stylesheet of its own would be a request.
const ISLAND = [
  'stores',
  'domain',
  'figures',
  'codecs',
  'i18n',
  'urls.ts',
  'absoluteUrls.ts',
  'styles?inline',
  'preact',
  'islands/ui',
  'islands/load',
  ...STATELESS,
];
const COMPONENT = ['i18n', 'domain', 'figures', 'urls.ts', 'absoluteUrls.ts', 'styles'];

export const TABLE: Readonly<Record<string, Row>> = {
  domain: { imports: [] },
  figures: { imports: ['domain'] },
  platform: { imports: [] },
  // The language of a page decides where it stands.
  'urls.ts': { imports: ['i18n/locales.ts'] },
  'absoluteUrls.ts': { imports: ['urls.ts', 'i18n/locales.ts'] },
  'env.d.ts': { imports: [] },
  styles: { imports: [] },
  embed: { imports: [] },
  sw: { imports: [] },
  schemas: { imports: ['domain', 'zod'] },
  codecs: { imports: ['domain'] },
  // The schemas define the texts: a second definition here would drift. Types only, so no Zod ships.
  i18n: { imports: ['domain'], types: ['schemas'] },
  stores: { imports: ['codecs', 'domain', 'platform', 'nanostores'] },

  // Puts the features together, so it may name any of them.
  'islands/app': { imports: [...ISLAND, 'islands'] },
  // Runs at build time only: the renderer must not ship.
  'islands/app/drawStatic.tsx': { imports: [...ISLAND, 'islands', 'preact-render-to-string'] },
  'islands/interview/draw.tsx': {
    imports: [...ISLAND, 'islands/interview', 'preact-render-to-string'],
  },
  // Stands in the page itself, before anything is fetched: an import would be a request.
  'islands/inline': { imports: [] },
  'islands/ui': { imports: ISLAND },
  'islands/load': { imports: ISLAND },
  // The one bridge between stores and Preact needs the type of a store.
  'islands/ui/useStore.ts': { imports: ISLAND, types: ['nanostores'] },
  'islands/keeping': { imports: ISLAND },
  'islands/aloud': { imports: ISLAND },
  // What a link on another site brought.
  'islands/arrival': { imports: ISLAND },
  'islands/scores': { imports: ISLAND },
  // On the sheet stands what is kept of it; its questions can be read aloud.
  'islands/interview': {
    imports: [...ISLAND, 'islands/keeping', 'islands/aloud', 'islands/offline'],
  },
  // Under the plan stands what is kept.
  'islands/plan': {
    imports: [...ISLAND, 'islands/keeping', 'islands/offline', 'islands/recheck'],
  },
  'islands/plan/draw.tsx': { imports: [...ISLAND, 'islands/plan', 'preact-render-to-string'] },
  // Under the sheet for a talk stands what is kept.
  'islands/conversation': { imports: [...ISLAND, 'islands/keeping'] },
  'islands/conversation/draw.tsx': {
    imports: [...ISLAND, 'islands/conversation', 'preact-render-to-string'],
  },
  // Two attempts are the radar with two results; beside them stands what was asked again.
  'islands/history': {
    imports: [...ISLAND, 'islands/radar', 'islands/keeping', 'islands/recheck'],
  },
  // Asks one bouwsteen again, on the screens of the questionnaire.
  'islands/recheck': {
    imports: [
      ...ISLAND,
      ...['questionnaire', 'keeping', 'aloud', 'scores'].map((name) => `islands/${name}`),
    ],
  },
  // A colleague answers on the screens of the questionnaire, and takes a link along.
  'islands/giving': {
    imports: [
      ...ISLAND,
      ...['questionnaire', 'keeping', 'aloud', 'share'].map((name) => `islands/${name}`),
    ],
  },
  // Asks colleagues and shows what came back: the figure of the radar, and a name as in any link.
  'islands/feedback': {
    imports: [
      ...ISLAND,
      ...['keeping', 'share', 'scores', 'radar', 'offline'].map((name) => `islands/${name}`),
    ],
  },
  // Under the codes of a team stands what is kept; a member's own code is a QR code too.
  'islands/team': { imports: [...ISLAND, 'islands/keeping', 'islands/share'] },
  'islands/team/draw.tsx': { imports: [...ISLAND, 'islands/team', 'preact-render-to-string'] },
  'islands/entering': { imports: ISLAND },
  // Works on the page as the build drew it, without a framework.
  'islands/exercise': { imports: [...ISLAND, 'islands/offline'] },
  // The times of a script are those of an exercise.
  'islands/session': { imports: [...ISLAND, 'islands/exercise'] },
  // Written in and kept as an exercise is.
  'islands/teamForm': { imports: [...ISLAND, 'islands/exercise', 'islands/offline'] },
  // Lets the site work without a network once something is kept.
  'islands/offline': { imports: [...ISLAND, 'platform/siteCopies.ts'] },
  // Under the questions stands what is kept; they can be read aloud.
  'islands/questionnaire': { imports: [...ISLAND, 'islands/keeping', 'islands/aloud'] },
  // The largest dependency stays in one chunk of its own.
  'islands/radar': { imports: [...ISLAND, 'chart.js'] },
  // A result is put together from radar, picture, sharing and what is kept.
  'islands/result': {
    imports: [
      ...ISLAND,
      ...['scores', 'radar', 'picture', 'share', 'keeping', 'aloud'].map(
        (name) => `islands/${name}`,
      ),
    ],
  },
  // The picture draws the same values as the radar, without its chart.
  'islands/picture': { imports: [...ISLAND, 'islands/radar'] },
  // The preview of a link is the tables of a result, on what the link holds. QR codes live here only.
  'islands/share': { imports: [...ISLAND, 'islands/scores', 'uqr'] },
  // Someone else's result is the same view on other values, and may be passed on.
  'islands/received': {
    imports: [
      ...ISLAND,
      ...['result', 'scores', 'radar', 'share'].map((name) => `islands/${name}`),
    ],
  },

  // Shows the parts of all features side by side; drawn at build time.
  'islands/guide': { imports: [...ISLAND, 'islands'] },
  'islands/guide/draw.tsx': { imports: [...ISLAND, 'islands', 'preact-render-to-string'] },

  // The whole test in a frame of another site: questions and scores, with nothing that is kept.
  'islands/embed': {
    imports: [...ISLAND, ...['questionnaire', 'scores', 'radar'].map((name) => `islands/${name}`)],
  },

  // Chooses on a page to read: its script is all that the page fetches.
  'islands/barriers': { imports: ISLAND },

  // All that is kept, with its questions; a QR code takes answers to another device.
  'islands/own': { imports: [...ISLAND, 'islands/keeping', 'islands/share'] },

  // Makes pieces to copy for another site, on a page to read.
  'islands/placing': { imports: ISLAND },

  // Looks in an index of its own. Its engine lives here only.
  'islands/search': { imports: [...ISLAND, 'minisearch'] },

  components: { imports: COMPONENT },
  // Names that script.
  'components/knowledge/BarrierList.astro': { imports: [...COMPONENT, 'components', 'islands'] },
  // Draw and start the pages of a team.
  'components/team': { imports: [...COMPONENT, 'components', 'islands'] },
  // Names the script of the search.
  'components/knowledge/SearchForm.astro': { imports: [...COMPONENT, 'components', 'islands'] },
  // Draw the same pieces as the script of the page.
  'components/placing': { imports: [...COMPONENT, 'components', 'islands'] },
  // Draws and starts the islands, so that each page does not have to.
  'components/Mount.astro': { imports: [...COMPONENT, 'components', 'islands'] },
  // The same for the interview sheet, which has texts and a script of its own.
  'components/MountInterview.astro': { imports: [...COMPONENT, 'components', 'islands'] },
  // The same for the plan.
  'components/MountPlan.astro': { imports: [...COMPONENT, 'components', 'islands'] },
  // The same for the sheet for a talk.
  'components/MountConversation.astro': { imports: [...COMPONENT, 'components', 'islands'] },
  // The same for the history.
  'components/MountHistory.astro': { imports: [...COMPONENT, 'components', 'islands'] },
  // The same for the rows that are typed over from paper.
  'components/MountEntry.astro': { imports: [...COMPONENT, 'components', 'islands'] },
  // The same for one bouwsteen that is asked again.
  'components/MountRecheck.astro': { imports: [...COMPONENT, 'components', 'islands'] },
  // The same for what a colleague answers.
  'components/MountGiving.astro': { imports: [...COMPONENT, 'components', 'islands'] },
  // The same for asking colleagues.
  'components/MountFeedback.astro': { imports: [...COMPONENT, 'components', 'islands'] },
  // The same for all that is kept.
  'components/MountOwnData.astro': { imports: [...COMPONENT, 'components', 'islands'] },
  // The same for an exercise, which its own components draw.
  'components/MountExercise.astro': { imports: [...COMPONENT, 'components', 'islands'] },
  // Name the scripts of a session and of the form after it.
  'components/session': { imports: [...COMPONENT, 'components', 'islands'] },
  // Its script stands in the page only where one component alone names it.
  'components/Lifeline.astro': { imports: [...COMPONENT, 'islands'] },
  // The script of two pages for addresses that lead nowhere.
  'components/Mend.astro': { imports: [...COMPONENT, 'islands'] },
  // The one inline script of every page stands here.
  'components/Returning.astro': { imports: [...COMPONENT, 'components', 'islands'] },
  layouts: { imports: [...COMPONENT, 'components'] },
  // The size of the test stands on every page: each page would have to pass it on.
  'layouts/Page.astro': { imports: [...COMPONENT, 'components', 'site/data/siteContent.ts'] },
  pages: {
    imports: [
      'islands',
      'layouts',
      'components',
      'i18n',
      'domain',
      'urls.ts',
      'absoluteUrls.ts',
      'styles',
      'site',
    ],
    // An endpoint is typed by Astro.
    types: ['astro'],
  },
  // Codes for paper are drawn at build time: none of it ships.
  'site/images/qr.ts': { imports: ['figures', 'uqr'] },
  site: {
    // The page data is texts and addresses; the content is YAML, checked by the schemas.
    imports: [
      'domain',
      'figures',
      'i18n',
      'schemas',
      'urls.ts',
      'absoluteUrls.ts',
      'yaml',
      'satteri',
      'node:',
      'satori',
      'sharp',
    ],
    // Errors of Zod are translated here, but only schemas run it. Astro calls us, we never it.
    types: ['zod', 'astro'],
  },
};

/** In the table before they exist, so that their first file keeps to it. */
export const FUTURE: readonly string[] = [];

/** The files that may import an address that they compute, each for a reason of its own. */
export const MAY_COMPUTE: readonly string[] = [
  // The address of the app script stands in the page: site/finish/deferBoot.ts puts it there.
  'islands/inline/early.ts',
  // The same for the script of the stores, which waits until a digit is typed over.
  'islands/entering/stores.ts',
  // A script that did not come in is asked for again under an address of its own.
  'islands/load/later.ts',
];
