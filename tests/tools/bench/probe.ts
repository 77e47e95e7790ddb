/** What the probe in a page has seen. Times in milliseconds since the page was asked for. */
interface Seen {
  /** When the first statement and its five answers were on screen. */
  readonly answerable: number;
  /** Sum of layout shifts that nobody caused by tapping. */
  readonly shift: number;
  /** The same one by one, in words: when, and what moved. */
  readonly shifts: readonly string[];
  /** Sum of what each task took above 50 ms. */
  readonly blocked: number;
}

/** The probe as the bench finds it in the page. */
export interface Probe {
  /** Time stamp of the last finger that left the screen. */
  released: number;
  /** Resolves when the frame in which the first statement can be read and answered was sent. */
  readonly answerable: Promise<number>;
  seen(): Promise<Seen>;
  /** What is asked now, as text; changes with every question. */
  question(): string;
  /** Begin to wait, before the tap, for another question. */
  awaitQuestion(): void;
  /** Begin to wait, before the tap, for scores with tips, and for the radar. */
  awaitResult(): void;
  /** Milliseconds from the finger that left until what was awaited was painted. */
  readonly waited: {
    question?: Promise<number>;
    table?: Promise<number>;
    scores?: Promise<number>;
    radar?: Promise<number>;
  };
}

/** Not among TypeScript's own types. */
interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node?: Node | null }[];
}

/** Not yet among TypeScript's own types. */
declare const scheduler: {
  postTask(task: () => void, options: { readonly priority: 'user-blocking' }): Promise<void>;
};

/**
 * Runs in the page before anything of the page itself; its text is injected, so it uses nothing
 * from outside. Painted means: the change is in the DOM, then a frame begins, then the next task
 * runs, which comes after that frame was drawn (an urgent one, so that no timer of the page's own
 * comes before it). Every tap moves the clock four seconds on: the site
 * withholds its tips from people who answer faster than they can read.
 */
export function installProbe(): void {
  const THINKING = 4_000;
  const PATIENCE = 20_000;
  let ahead = 0;
  const now = performance.now.bind(performance);
  performance.now = () => now() + ahead;

  let releasedBefore = 0;
  /** When what a tap asked for came: from its change to the frame after it. */
  const asked: (readonly [from: number, to: number])[] = [];

  const frameSent = () =>
    new Promise<number>((sent) => {
      requestAnimationFrame(() => {
        const priority = 'user-blocking';
        void scheduler.postTask(() => sent(now()), { priority });
      });
    });
  const painted = (name: string, isThere: () => boolean) =>
    new Promise<number>((resolve, reject) => {
      const lost = () => reject(new Error(`no ${name} on screen in ${PATIENCE} ms`));
      const patience = setTimeout(lost, PATIENCE);
      const look = () => {
        if (!isThere()) return;
        clearTimeout(patience);
        observer.disconnect();
        const from = now();
        void frameSent().then((to) => {
          if (probe.released > 0) asked.push([from, to]);
          resolve(to);
        });
      };
      const observer = new MutationObserver(look);
      const what = { childList: true, subtree: true, characterData: true, attributes: true };
      observer.observe(document, what);
      look();
    });
  const isShown = (element: Element | null) => (element?.getClientRects().length ?? 0) > 0;
  /** Looks no further than it needs: what stands folded away would be laid out to be looked at. */
  const areShown = (count: number, selector: string) => {
    for (const element of document.querySelectorAll(selector)) {
      if (isShown(element) && (count -= 1) === 0) return true;
    }
    return false;
  };

  interface Move {
    readonly value: number;
    readonly at: number;
    readonly words: string;
  }
  const moves: Move[] = [];
  let blocked = 0;
  type Entries = PerformanceObserverEntryList | readonly PerformanceEntry[];
  const entriesOf = (list: Entries) => ('getEntries' in list ? list.getEntries() : list);
  // Not by `hadRecentInput`: setting up the screen counts as input, and hides half a second.
  const sinceTap = (time: number) =>
    time - ([probe.released, releasedBefore].find((tap) => tap <= time) ?? time);
  const takeShifts = (list: Entries) => {
    for (const { value, startTime: at, sources } of entriesOf(list) as readonly Shift[]) {
      const since = sinceTap(at);
      if (probe.released > 0 && since < 500) continue;
      const what = sources.map(({ node }) =>
        (node instanceof Element ? node.outerHTML : node?.textContent)?.slice(0, 80),
      );
      const when = `at ${Math.round(at)} ms, ${Math.round(since)} ms after a tap or the start`;
      moves.push({ value, at, words: `${value.toFixed(4)} ${when}: ${what.join(' and ')}` });
    }
  };
  /** An answer that came late moves the screen too: that is what the tap asked for. */
  const wasAsked = ({ at }: Move) => asked.some(([from, to]) => from <= at && at <= to);
  const takeTasks = (list: Entries) => {
    for (const { duration } of entriesOf(list)) blocked += Math.max(0, duration - 50);
  };
  const shifts = new PerformanceObserver(takeShifts);
  shifts.observe({ type: 'layout-shift', buffered: true });
  const tasks = new PerformanceObserver(takeTasks);
  tasks.observe({ type: 'longtask', buffered: true });

  const probe: Probe = {
    released: 0,
    answerable: painted(
      'statement with five answers',
      () => isShown(document.querySelector('legend')) && areShown(5, 'fieldset input[type=radio]'),
    ),
    async seen() {
      const [first] = performance.getEntriesByName('first-contentful-paint');
      takeShifts(shifts.takeRecords());
      takeTasks(tasks.takeRecords());
      const unasked = moves.filter((move) => !wasAsked(move));
      return {
        answerable: Math.max(await probe.answerable, first?.startTime ?? 0),
        shift: unasked.reduce((sum, { value }) => sum + value, 0),
        shifts: unasked.map(({ words }) => words),
        blocked,
      };
    },
    // A statement stands in its legend, and the heading of a later screen takes the focus. A page may
    // hold other headings that look like a statement, out of sight, for who comes back.
    question: () =>
      ['legend .statement, .statement[tabindex]', '.is-open legend']
        .map((selector) => document.querySelector(selector)?.textContent ?? '')
        .join('|'),
    awaitQuestion() {
      const before = probe.question();
      const isNew = () => !['|', before].includes(probe.question());
      probe.waited.question = painted('other question', isNew).then(sinceTap);
    },
    awaitResult() {
      const hasTable = () => areShown(6, 'table tbody tr');
      // The floor has its tips there at once; the product asks which of three places they shall be for.
      const hasScores = () => hasTable() && areShown(3, '.tip, .place');
      probe.waited.table = painted('table of scores', hasTable).then(sinceTap);
      probe.waited.scores = painted('three tips or places to choose', hasScores).then(sinceTap);
      probe.waited.radar = painted('radar', () => areShown(1, '.radar svg')).then(sinceTap);
    },
    waited: {},
  };
  Object.assign(globalThis, { probe });
  // Our visitor has no mouse. The browser moves one to the corner of each new page, which the site
  // would take for the first sign of a visitor.
  addEventListener(
    'pointermove',
    (event) => event.pointerType === 'mouse' && event.stopImmediatePropagation(),
    true,
  );
  addEventListener(
    'pointerup',
    ({ timeStamp }) => {
      releasedBefore = probe.released;
      probe.released = timeStamp;
      ahead += THINKING;
    },
    true,
  );
}
