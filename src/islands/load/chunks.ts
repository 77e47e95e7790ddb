import type { Fetched } from './fetched.ts';
import { SHARED_CHUNKS } from './sharedChunks.ts';

/**
 * The one list of what a page fetches after its HTML, and when. The bundler takes its groups from it
 * (astro.config.mjs), a test checks every import on demand against it, and .docs/loading.md draws
 * it. Nothing of it reaches the browser. In the order of fetching; when two
 * groups could hold a file, the first one holds it.
 */
export const CHUNKS: readonly Fetched[] = [
  {
    name: 'app',
    when: 'life',
    brings: 'the questions, keeping answers, scoring and wiping, waiting and failing',
    together: [
      'islands/app/boot.tsx',
      'islands/ui/adoptStyles.ts',
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
    name: 'Aloud',
    when: 'life',
    brings: 'reading aloud, only where the device has a voice for it',
    file: 'aloud/Aloud.tsx',
  },
  {
    name: 'arrive',
    when: 'life',
    brings: 'the answer that somebody tapped on another site, only then',
    file: 'arrival/arrive.tsx',
  },
  {
    name: 'rest',
    when: 'first',
    brings: 'the situations, rarer buttons, and a result: scores and places, own or received',
    file: 'app/rest.ts',
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
    name: 'rescue',
    when: 'idle',
    brings: 'saving what is here, from a page that could not be drawn',
    file: 'load/rescue.ts',
  },
  {
    name: 'offline',
    when: 'idle',
    brings: 'the worker, which lets the site work without a network',
    file: 'offline/offline.ts',
  },
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
  {
    name: 'TipOffer',
    when: 'asked',
    brings: 'the step of a result, on the interview sheet',
    file: 'interview/edit/TipOffer.tsx',
  },
  { texts: 'vacature', when: 'asked', brings: 'the words that vacancies ask in' },
  {
    name: 'RecheckShown',
    when: 'asked',
    brings: 'one bouwsteen asked again: then and now, on the plan and in the history',
    file: 'recheck/RecheckShown.tsx',
  },
  { texts: 'hermeting', when: 'asked', brings: 'its words and norms' },
  ...SHARED_CHUNKS,
];
