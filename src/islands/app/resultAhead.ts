import type { FirstFile } from '../../i18n/firstTexts.ts';
import type { PageData } from '../../i18n/messages.ts';
import { $measures } from '../../stores/measure.ts';
import { measuresOf } from '../../domain/score/measure.ts';
import { formatsOf } from '../../i18n/format.ts';
import type { Load } from '../load/later.ts';
import { fetchTexts, once, onceScript } from '../load/later.ts';
import { fetchMore } from '../result/loadMore.ts';
import { fetchSharing } from '../result/loadSharing.ts';
import { savesData } from '../../platform/connection.ts';
import { whenIdle } from '../load/whenIdle.ts';
import { wordingAt } from '../load/wording.ts';

const loadView = onceScript(() => import('../result/own/OwnResult.tsx'));

async function fetchParts({ instruments, textFiles }: PageData, isDeepened: boolean) {
  const [view, texts, wording] = await Promise.all([
    loadView(),
    fetchTexts<FirstFile>(textFiles.result),
    wordingAt(textFiles, isDeepened)(),
  ]);
  $measures.set(measuresOf(instruments, texts.norms));
  return { view, texts, wording };
}

type Parts = Awaited<ReturnType<typeof fetchParts>>;
const partsFor = [
  new WeakMap<PageData, Load<Parts>>(),
  new WeakMap<PageData, Load<Parts>>(),
] as const;

/** What the person's own result is drawn with: its code and its words, with or without the verdieping. */
export function partsOf(data: PageData, isDeepened: boolean): Load<Parts> {
  const known = partsFor[isDeepened ? 1 : 0];
  const parts = known.get(data) ?? once(() => fetchParts(data, isDeepened));
  known.set(data, parts);
  return parts;
}

/** A failure ahead of time is no error: it is tried again when the thing is needed. */
const ignore = () => undefined;

/** During the last questions: what the result needs. */
export function fetchResult(data: PageData, isDeepened: boolean): void {
  partsOf(data, isDeepened)().catch(ignore);
}

let isFetching = false;

/**
 * From the first answers on, in idle moments and one after the other, so that no answer waits for it:
 * all that the result needs with its sharing, then the words of the verdieping. Who loses the line from then on still gets there. Who
 * saves data gets only what is needed, when it is needed.
 */
export async function fetchAhead(data: PageData): Promise<void> {
  if (isFetching || savesData()) return;
  isFetching = true;
  const { more, sharing } = data.textFiles;
  const [kern, all] = [partsOf(data, false), partsOf(data, true)];
  for (const load of [kern, () => fetchMore(more), () => fetchSharing(sharing), all]) {
    await whenIdle();
    await Promise.resolve(load()).catch(ignore);
  }
  isFetching = false;
}

const rehearsed = once(whenIdle);

/** What takes long the first time is done while the person reads, not after the last answer. */
export function rehearseResult({ locale }: PageData): void {
  rehearsed()
    .then(() => formatsOf(locale).listOf([]))
    .catch(ignore);
}
