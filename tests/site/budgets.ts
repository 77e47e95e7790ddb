/**
 * What a page may weigh: one table, and what is over it fails the tests. Bytes, not times: they are
 * the same on every machine. Brotli 11, in bytes; inline is what stands in the page, not compressed.
 * HTML gets 100 bytes of room: a new hash in a script name or the policy moved it by up to 92.
 */
export interface Budget {
  /** The HTML with all that stands in it, as it travels. */
  readonly html: number;
  /** Requests before anybody touches the page, the page, its icon and its manifest included. */
  readonly requests: number;
  /** Script files that it asks for before anybody touches it, as they travel. */
  readonly script: number;
  /** Script and styles in the HTML itself, not compressed. */
  readonly inline: number;
}

/**
 * Pages of text fetch no script: 10 kB is the goal, with the 165 bytes of headers that any host sends.
 * In the page stand its styles, with the faces that stand in for our fonts and the menu, and two small
 * scripts for who was here before.
 */
const KNOWLEDGE: Budget = { html: 9_835, requests: 3, script: 0, inline: 13_000 };

/** Knowledge pages that do more with a little script, which comes after the text. */
const KNOWLEDGE_WITH_SCRIPT: Budget = { ...KNOWLEDGE, html: 10_000, requests: 5, script: 10_000 };

/** An exercise to write in: boxes, buttons and switches have styles (2,200 bytes) besides. */
const EXERCISE: Budget = { ...KNOWLEDGE_WITH_SCRIPT, html: 9_900, inline: 15_200 };

/*
 * Pages that few people open have their styles in a file (Page.astro, `sheet`): a request more, 650 to 7,000 bytes.
 * Each stylesheet in a page is a hash in the policy, of which hosts read 25.
 */

/**
 * A page that the app takes over: its script is asked for at the first sign of life. The menu with the
 * pages to read, in header and footer, and the way to the test on paper took 160 to 200 bytes, that to the
 * plan 30, and when to look back on it 40. Where programs find how to show it in a frame takes 45: only in its
 * head do they look.
 */
const QUESTIONS: Budget = { html: 11_770, requests: 3, script: 0, inline: 20_000 };

/**
 * A page that is nothing without its script, so that the script comes at once. The scoring in it (4,200
 * bytes) was a file of its own, which every such page with a result fetched besides. The plan in header and
 * footer took 30 bytes of its HTML, and when to look back on it 60. A wipe that takes the copies of the site along
 * took 60 of its script.
 */
const APP: Budget = { html: 10_830, requests: 4, script: 24_000, inline: 20_000 };

/**
 * The interview sheet: one long page whose script, with what it shares with the result, comes at
 * once. The gate for outside text takes 500 bytes of it, the chances that name a bouwsteen 450, telling
 * what a box had no room for, and looking what a wipe left, 370; a clock that stays true while the
 * device sleeps, 100; names for what the result reads of the chosen
 * barriers, 10. Typing over from paper uses the same files, which name 50 bytes more for it. What reads a
 * vacancy, with its words (5,800 bytes), comes when somebody unfolds that. The step in one's own words, which
 * the sheet offers, takes 170. Its steps take 900 bytes of script and 300 of HTML: a newcomer begins with
 * them, so they are there at once, and need no network between two screens; 400 are their styles. Why a
 * result names nothing, and the step that it gives, take 150 of each; when to look back on a plan 60 of HTML, and the
 * way to the sheet for another kind of talk 50. Letting it work without a network, and taking the copies of the site
 * along at a wipe, take 60 of each.
 */
const SHEET: Budget = { html: 17_100, requests: 7, script: 33_900, inline: 20_560 };

/**
 * All that is kept: every store, links and the file, with Preact and a copy of what it shares with the app,
 * so that its stores do not cut the files of the test into more pieces. The sheet for a talk and the coach above it
 * take 350 bytes of script, and 75 of HTML; one bouwsteen that was asked again 400; when to look back on a plan 60 of
 * HTML. What colleagues were asked and sent back takes 830 of script, with the gate for what they typed, and 60 of
 * HTML; what a team gave, and the form of its meeting, 950 of script and 90 of HTML. Nobody comes here first.
 */
const OWN: Budget = { ...KNOWLEDGE, html: 8_850, requests: 5, script: 25_130, inline: 10_500 };

/**
 * The sheet for a talk: a form with a sheet for paper, the norms that say what a result may offer, and one script
 * with copies of its own, as the page with all that is kept: the stores of what it offers from would cut the files of
 * the test into more pieces.
 */
const TALK: Budget = { html: 12_300, requests: 4, script: 23_400, inline: 19_500 };

/**
 * One bouwsteen asked again: the screens of the questionnaire with their styles, keeping and scoring, in one
 * script with a copy of what it shares with the app. All statements on the bouwstenen stand in the page, so
 * that nothing else is waited for. Its styles are those of answering about a colleague too (250 of HTML, 1,300 inline): each file of styles is
 * a hash in the policy, and a host reads 25. Nobody comes here first.
 */
const RECHECK: Budget = { ...KNOWLEDGE, html: 11_450, requests: 4, script: 24_950, inline: 17_650 };

/**
 * Answering as a colleague: the screens of the questionnaire, 24 statements, two open questions and the reply, in
 * one script with a copy of what it shares with the app: keeping and wiping, and what mends a link. All words stand
 * in the page, so that nothing is waited for between two statements. Its styles are those of one bouwsteen asked
 * again too.
 */
const GIVING: Budget = { ...KNOWLEDGE, html: 12_150, requests: 4, script: 23_400, inline: 17_650 };

/**
 * Asking colleagues: a page to read (why, whom and how to ask, and how to talk about it) with an island under it that
 * asks, collects and shows. In its HTML stand the norms and the 24 statements (3,500 bytes), so that nothing is waited
 * for between a reply and what it adds up to. One script with copies of its own: keeping, scoring, the codes that are
 * found in any mail (5,000 bytes), the figure of the radar and the rule for a gap. Who opens it asked somebody for four
 * minutes of theirs.
 */
const FEEDBACK: Budget = {
  ...KNOWLEDGE,
  html: 11_700,
  requests: 5,
  script: 29_700,
  inline: 10_500,
};

/**
 * The codes of a team: a page to read, with a form below it, the round and the chart in one script with copies of
 * its own. The structure and norms of the test stand in it (2,900 bytes), because codes are checked against them.
 * Finding links, codes and digits in any pasted text, those of other pages included, and scoring links with all
 * answers, takes 9,000 of the script. Nobody comes here first.
 */
const TEAM: Budget = { ...KNOWLEDGE, html: 10_400, requests: 5, script: 28_900, inline: 10_500 };

/** A member's own code: the store of the answers, scoring and links, in one script with copies of its own. */
const TEAM_JOIN: Budget = {
  ...KNOWLEDGE,
  html: 8_300,
  requests: 5,
  script: 19_000,
  inline: 10_500,
};

/**
 * The script of a session: two scripts with all that is said (6,500 bytes of HTML). Its times and the file for a
 * calendar are less than half the script of an exercise.
 */
const SESSION: Budget = {
  ...KNOWLEDGE_WITH_SCRIPT,
  html: 11_650,
  requests: 6,
  script: 4_500,
  inline: 12_000,
};

/** The form after a session: rows and boxes to fill in, kept as an exercise is. */
const SESSION_FORM: Budget = {
  ...EXERCISE,
  requests: 6,
  html: 7_100,
  script: 11_000,
  inline: 9_500,
};

/** All of a session on paper: both scripts, two exercises, the card and the form are its text. */
const PACKET: Budget = { ...KNOWLEDGE, html: 12_400, requests: 4, inline: 10_200 };

/**
 * The plan: a form with a sheet for paper, the steps of all bouwstenen to take over (2,300 bytes of its HTML), and
 * a script that comes at once, with what keeps answers. Reading the barriers and the own versions of a step are two of
 * its files. What a wipe forgets besides, by which blog somebody came, takes 200; what was in the way is told on each
 * of its screens and on paper, with what was ticked of it (60). Who looked back on an action fetches what was asked
 * again; asking for that takes 200. Letting the site work without a network takes 70.
 */
const PLAN: Budget = { html: 16_200, requests: 10, script: 36_250, inline: 21_300 };

/**
 * The history: its words and norms stand in the page. Its script comes at once, with what it shares with a
 * result that the visitor came from: app, scoring, the radar (9,000 bytes, of `rest`), the plans and
 * the actions (1,900). The own figures as a line and a table take 1,300 of script, 300 of words and 1,000 of
 * styles. What it shares with a bouwsteen that is asked again is a file of its own, and the days of
 * an action travel with the plan: 900.
 */
const HISTORY: Budget = { html: 10_450, requests: 12, script: 52_350, inline: 15_200 };

/**
 * By address; a `*` stands for one folder, and the first entry that fits counts. A page without an
 * entry is taken for a knowledge page: when that is too tight, it needs a line here, with a reason.
 */
export const PAGES: readonly (readonly [address: string, budget: Budget])[] = [
  ['/', QUESTIONS],
  ['/vragenlijst/', QUESTIONS],
  ['/resultaat/', APP],
  ['/gedeeld/', APP],
  ['/sollicitatiegesprek/', SHEET],
  ['/plan/', PLAN],
  ['/plan/verloop/', HISTORY],
  ['/feedback/', FEEDBACK],
  // The whole test with its scoring key and steps, to print: 80 items, 124 sums and 48 steps are its text.
  ['/papier/', { ...KNOWLEDGE, html: 16_420, inline: 18_000 }],
  // To type it over: rows and their checks stand in the page, and no script is asked for before a digit
  // is typed. The stores that then come are the file that the result needs next.
  ['/papier/invoeren/', { ...KNOWLEDGE, inline: 20_520 }],
  // For who works on the site: every part in every state, with the styles of all of them.
  ['/stijl/', { ...KNOWLEDGE, requests: 4, html: 13_500, inline: 9_500 }],
  ['/plan/gegevens/', OWN],
  ['/plan/gesprek/', TALK],
  ['/plan/hermeting/', RECHECK],
  ['/feedback/geven/', GIVING],
  ['/team/', TEAM],
  ['/team/meedoen/', TEAM_JOIN],
  ['/team/sessie/', SESSION],
  ['/team/formulier/', SESSION_FORM],
  ['/team/pakket/', PACKET],
  ['/barrieres/', KNOWLEDGE_WITH_SCRIPT],
  ['/oefeningen/*/', EXERCISE],
  ['/zoeken/', KNOWLEDGE_WITH_SCRIPT],
  // All of the test in one file, for a frame that may fetch nothing: words, styles, script and norms.
  ['/embed/', { html: 41_500, requests: 1, script: 0, inline: 100_000 }],
  // Every piece stands there twice, to look at and to copy, beside the statements to choose from. Its script comes
  // after the text; its picture is the one that a blogger may take along.
  [
    '/insluiten/',
    { ...KNOWLEDGE_WITH_SCRIPT, requests: 6, html: 8_850, script: 2_000, inline: 9_500 },
  ],
];

/** What a whole visit may take, in bytes as they travel. */
export interface VisitBudget {
  /** More than this fails. */
  readonly limit: number;
  /** What we want; a goal below the limit has not been reached. */
  readonly goal: number;
}

export const VISITS = {
  /** Page, icon and manifest, before anybody touches it. */
  start: { limit: 14_000, goal: 14_000 },
  /**
   * The script that every question and result needs, with the second store (1,300 bytes) from the
   * start: the first answer of a visit must already be kept for good, whatever a browser or another
   * window cleared (1,200 bytes); and with the end for whatever breaks or hangs (1,100 bytes), which
   * must be there before anything can; 400 bytes keep a translated page true and a clock honest; 450 put
   * *Pauze* in the header and fetch our fonts; 150 look for a voice of the device, so that the first
   * statement can be read aloud too; 60 look whether a wipe left anything. Scoring (3,600) travels along:
   * whoever answers once needs it, and apart it took a request and 600 bytes more. What greets somebody who
   * comes back half-way (75) is there at once, so that it moves nothing. The bundler's own
   * helper for `import()` takes 450. A link on another site takes 70: it is taken out of the address, and read
   * by a script of its own. Taking the copies of the site along at a wipe takes 60. What a visitor waits for is
   * the sum under `result`.
   */
  app: { limit: 23_800, goal: 14_000 },
  /**
   * Chart.js with what lays it over the radar. It comes when the radar is touched, or when the page is
   * idle after any movement, after all that is read, so it is counted apart.
   */
  chart: { limit: 52_000, goal: 52_000 },
  /**
   * What sharing adds to a result with all that stands in it: the screen for it and its words. The
   * links themselves come with what stands below a result.
   */
  sharing: { limit: 6_200, goal: 6_200 },
  /** The text of all pages, on the page to search them: it comes when somebody goes to the field. */
  index: { limit: 60_000, goal: 60_000 },
  /**
   * From the first statement until the result can be read: letter, radar, chances, scores, and what to
   * choose from. All that is unfolded or comes after a choice follows when the browser is idle, with
   * its words and styles, and so do the questions before a wipe. New hashes move it by up to a hundred
   * bytes. The header with its menu, with the pages to read in it, and the faces that stand in for our
   * fonts are 1,900 bytes of it. What reads aloud comes besides, and only where the device has a voice.
   * Both leave room for headers, which take 165 bytes a file: with them 52,000 is the most. The plan in
   * menu and footer, its button, when to look back on it, and the way back after a wipe took 150; the page for
   * bloggers in the menu, and a link on another site, 90. What a received result needs too is in the same file:
   * apart it took a request and 730 bytes more. Now somebody who gets a link fetches 5,500 bytes more, which the
   * own test needs next. Saving from a page that could not be drawn comes later too, which took 230 off it.
   */
  result: { limit: 51_175, goal: 51_175 },
} satisfies Readonly<Record<string, VisitBudget>>;

function fits(pattern: string, address: string): boolean {
  const source = pattern.replaceAll('*', '[^/]+');
  return new RegExp(`^${source}$`).test(address);
}

/** The budget of a page, and which entry gave it. */
export function budgetFor(address: string): { readonly entry: string; readonly budget: Budget } {
  const found = PAGES.find(([pattern]) => fits(pattern, address));
  if (found !== undefined) return { entry: `the entry ${found[0]}`, budget: found[1] };
  return {
    entry:
      'the default for a knowledge page; give it a line in tests/site/budgets.ts if it is none',
    budget: KNOWLEDGE,
  };
}
