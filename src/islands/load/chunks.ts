/**
 * The one list of what a page fetches after its HTML, and when. The bundler takes its groups from it
 * (astro.config.mjs), a test checks every import on demand against it, and .docs/loading.md draws
 * it. Nothing of it reaches the browser.
 */
export const MOMENTS = {
  life: 'At the first sign of life',
  first: 'After the first answer',
  idle: 'After the second answer, when the browser is idle',
  read: 'After a result stands there and somebody moves: idle, or touched; not with Save-Data',
  received: 'On the page of a received result',
  asked: 'When somebody asks for it',
  shared: 'With the first of the chunks above that needs it',
} as const;

type Chunk = {
  /** The name of its file, before the hash. */
  readonly name: string;
  readonly when: keyof typeof MOMENTS;
  /** What it brings, for readers of the drawing. */
  readonly brings: string;
} & (
  | {
      /** The file of src/islands in an `import()`: the bundler makes a chunk of it by itself. */
      readonly file: string;
    }
  | {
      /** Files of src that become one chunk, with all their imports that no earlier chunk holds. */
      readonly together: readonly string[];
    }
);

/** Texts have files of their own: `/teksten/<name>.<hash>.json`. */
type TextFile = { readonly texts: string } & Pick<Chunk, 'when' | 'brings'>;

/** Fonts, which the page itself names: `/_astro/<name>-<weight>.<hash>.woff2`. */
type FontFiles = { readonly fonts: string } & Pick<Chunk, 'when' | 'brings'>;

/** In the order of fetching. When two groups could hold a file, the first one holds it. */
export const CHUNKS: readonly (Chunk | TextFile | FontFiles)[] = [
  {
    name: 'app',
    when: 'life',
    brings: 'the questions, keeping answers, waiting and failing',
    together: ['islands/app/boot.tsx', 'islands/ui/adoptStyles.ts'],
  },
  {
    name: 'Aloud',
    when: 'life',
    brings: 'reading aloud, only where the device has a voice for it',
    file: 'aloud/Aloud.tsx',
  },
  {
    name: 'rest',
    when: 'first',
    brings: "the situations, one's own result: scores and places; rarer buttons",
    file: 'app/rest.ts',
  },
  { texts: 'resultaat', when: 'first', brings: 'the words of the situations, and of a letter' },
  { fonts: 'roer-*', when: 'first', brings: 'our letters for the next screen; not with Save-Data' },
  {
    name: 'More',
    when: 'idle',
    brings: 'what unfolds under a result: steps, roles, taking along, data',
    file: 'result/own/More.tsx',
  },
  { texts: 'verder', when: 'idle', brings: 'the other words of a result, all tips' },
  { name: 'view', when: 'idle', brings: 'sharing', file: 'share/view.ts' },
  { texts: 'delen', when: 'idle', brings: 'the words of sharing' },
  { texts: 'verdieping', when: 'idle', brings: 'the words of the other statements and situations' },
  {
    name: 'MovingRadar',
    when: 'read',
    brings: 'Chart.js: a radar that moves and answers a touch',
    file: 'radar/MovingRadar.tsx',
  },
  {
    name: 'SharedApp',
    when: 'received',
    brings: 'a received result',
    file: 'received/SharedApp.tsx',
  },
  {
    texts: 'stellingen',
    when: 'received',
    brings: 'the statements of the kern, which other pages have themselves',
  },
  { texts: 'ontvangen', when: 'received', brings: 'the words of what only a received result has' },
  {
    name: 'InAppNote',
    when: 'idle',
    brings: 'how to get out of the browser of an app, only there',
    file: 'share/InAppNote.tsx',
  },
  {
    name: 'KeepingNotice',
    when: 'idle',
    brings: 'the notice about what is kept, and the questions before it is wiped',
    file: 'keeping/KeepingNotice.tsx',
  },
  { texts: 'bewaren', when: 'idle', brings: 'its words' },
  {
    name: 'TextVersion',
    when: 'asked',
    brings: 'a result as text',
    file: 'result/TextVersion.tsx',
  },
  {
    name: 'drawPicture',
    when: 'asked',
    brings: 'the picture of a result',
    file: 'picture/drawPicture.ts',
  },
  { name: 'QrCode', when: 'asked', brings: 'a QR code', file: 'share/QrCode.tsx' },
  {
    name: 'Compare',
    when: 'asked',
    brings: 'two results side by side',
    file: 'received/Compare.tsx',
  },
  { texts: 'zoeken', when: 'asked', brings: 'the text of all pages, on the page to search them' },
  {
    name: 'VacancyMatches',
    when: 'asked',
    brings: 'the bouwstenen that a vacancy asks for',
    file: 'interview/edit/VacancyMatches.tsx',
  },
  { texts: 'vacature', when: 'asked', brings: 'the words that vacancies ask in' },
  {
    name: 'profile',
    when: 'shared',
    brings: 'scoring and wiping: wherever answers or a result are shown',
    together: [
      'stores/profile.ts',
      'stores/attempts.ts',
      'islands/ui/useFormats.ts',
      'platform/connection.ts',
      'platform/fonts.ts',
      'platform/print.ts',
      'platform/within.ts',
      'islands/keeping/KeepingQuestion.tsx',
      'islands/keeping/WipeButton.tsx',
    ],
  },
  {
    name: 'result',
    when: 'shared',
    brings: 'a result, own or received',
    together: [
      'islands/result/ResultView.tsx',
      'islands/result/ShareActions.tsx',
      'islands/load/useAfterPaint.ts',
      'islands/load/wording.ts',
      'i18n/say/summary.ts',
      'islands/result/own/PlaceCards.tsx',
      'islands/ui/Fold.tsx',
    ],
  },
  {
    name: 'AskFirst',
    when: 'shared',
    brings: 'a question before something that cannot be undone',
    together: ['islands/ui/AskFirst.tsx'],
  },
  {
    name: 'story',
    when: 'shared',
    brings: 'stories for an interview, and the gate for text from outside',
    together: ['domain/interview/story.ts', 'domain/text/outside.ts', 'islands/ui/useCut.ts'],
  },
  {
    name: 'shared',
    when: 'shared',
    brings: 'links: what is shared, written and read',
    together: [
      'codecs/links/shared.ts',
      'i18n/say/sharedBy.ts',
      'islands/share/shareLink.ts',
      'islands/share/mail.ts',
      'islands/ui/useIsShown.ts',
      'platform/clipboard.ts',
      'platform/deviceShare.ts',
      'islands/ui/Named.tsx',
    ],
  },
  {
    name: 'more',
    when: 'shared',
    brings: 'what follows it, own or received',
    together: [
      'i18n/joinedTexts.ts',
      'i18n/say/sharedSummary.ts',
      'islands/result/Folds.tsx',
      'islands/result/Tips.tsx',
      'islands/result/Explain.tsx',
      'islands/result/Roles.tsx',
      'islands/result/Situations.tsx',
      'islands/result/TakeAlong.tsx',
      'islands/result/PaperFoot.tsx',
      'islands/result/useFoldsOnPaper.ts',
      'islands/ui/openFold.ts',
    ],
  },
];
