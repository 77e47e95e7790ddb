import type { ItemWording, PageData, ResultTexts, TipTexts } from '../i18n/messages.ts';
import { loadRadar } from './radar/loadRadar.ts';
import { fetchTexts, onceScript } from './shared/later.ts';

/** The screens after the statements, the result's frame and the rarer buttons. */
export const loadRest = onceScript(() => import('./rest.ts'));

/** The code that draws a result. */
export const loadResultView = onceScript(() => import('./result/OwnResult.tsx'));

/** A failure ahead of time is no error: it is tried again when the thing is needed. */
const ignore = () => undefined;

/** From the first answer on: what the next kinds of screen need. */
export function fetchRest(data: PageData): void {
  loadRest().catch(ignore);
  fetchTexts<ItemWording>(data.later.wording).catch(ignore);
}

/** During the last questions: what the result needs. */
export function fetchResult(data: PageData): void {
  fetchTexts<ResultTexts>(data.later.result).catch(ignore);
  fetchTexts<TipTexts>(data.later.tips).catch(ignore);
  loadResultView().catch(ignore);
  loadRadar().catch(ignore);
}
