import type { FirstTexts } from '../../i18n/firstTexts.ts';
import type { PageData } from '../../i18n/messages.ts';
import { $measures } from '../../stores/measure.ts';
import { $profile } from '../../stores/profile.ts';
import { measuresOf } from '../../domain/score/measure.ts';
import { formatsOf } from '../../i18n/format.ts';
import { loadRescue } from '../load/Broken.tsx';
import type { Load } from '../load/later.ts';
import { fetchTexts, oncePer } from '../load/later.ts';
import { fetchNotice } from '../keeping/WithNotice.tsx';
import { fetchMore } from '../result/loadMore.ts';
import { fetchSharing } from '../result/loadSharing.ts';
import { savesData } from '../../platform/connection.ts';
import { whenIdle } from '../load/whenIdle.ts';
import { wordingAt } from '../load/wording.ts';

async function fetchParts(data: PageData, isDeepened: boolean) {
  const [texts, wording] = await Promise.all([
    fetchTexts<FirstTexts>(data.textFiles.result),
    wordingAt(data, isDeepened)(),
  ]);
  $measures.set(measuresOf(data.instruments, texts.norms));
  return { texts, wording };
}

type Parts = Awaited<ReturnType<typeof fetchParts>>;
const ofKern = oncePer((data: PageData) => fetchParts(data, false));
const ofAll = oncePer((data: PageData) => fetchParts(data, true));

/** The words of the person's own result, with or without the verdieping. */
export function partsOf(data: PageData, isDeepened: boolean): Load<Parts> {
  return (isDeepened ? ofAll : ofKern)(data);
}

/** A failure ahead of time is no error: it is fetched again when it is needed. */
const ignore = () => undefined;

/** From the first answer on: fetches the words of the situations. */
export function fetchKern(data: PageData): void {
  wordingAt(data, false)().catch(ignore);
}

/** During the last questions: fetches what the result needs. */
export function fetchResult(data: PageData, isDeepened: boolean): void {
  partsOf(data, isDeepened)().catch(ignore);
}

let isFetching = false;

/**
 * From the first answers on: fetches all that the result and its sharing need, then the notice about
 * what is kept and the words of the verdieping. It works in idle moments, one file after the other,
 * so that no answer waits. A person who goes offline later still gets the result. A person who saves
 * data gets only what is needed, when it is needed.
 */
export async function fetchAhead(data: PageData): Promise<void> {
  if (isFetching || savesData()) return;
  isFetching = true;
  const { more, sharing, notice } = data.textFiles;
  const loads = [
    partsOf(data, false),
    () => fetchMore(more),
    () => fetchSharing(sharing),
    // With it comes the question before a wipe, which a person may be asked without a network.
    () => fetchNotice(notice),
    loadRescue,
    partsOf(data, true),
    // Last of all: then all of the site may come, for who has no network next time.
    () => import('../offline/offline.ts'),
  ];
  for (const load of loads) {
    await whenIdle();
    await Promise.resolve(load()).catch(ignore);
  }
  isFetching = false;
}

/**
 * Does slow first-time work while the person reads, and not after the last answer: two formatters, and
 * the scores of the answers until now, which stay as they are when no answer follows.
 */
export function rehearseResult({ locale }: PageData): void {
  whenIdle()
    .then(() => {
      const { listOf, longDate } = formatsOf(locale);
      listOf([]);
      longDate(0);
      $profile.get();
    })
    .catch(ignore);
}
