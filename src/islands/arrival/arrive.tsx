import { render } from 'preact';
import { decodeArrival } from '../../codecs/links/arrival.ts';
import { hasAnswers } from '../../domain/history/state.ts';
import { itemIdsOf, resumeAt, stepsOf } from '../../domain/test/steps.ts';
import type { NoticeTexts, PageData } from '../../i18n/messages.ts';
import { $instrument, $isUnknown } from '../../stores/asked.ts';
import { rememberBlog } from '../../stores/cameFrom.ts';
import { $keeping, isHeld } from '../../stores/kept/keeping.ts';
import { $route, go, stand } from '../../stores/route.ts';
import { $begun, $response, $state, answer } from '../../stores/state.ts';
import { fetchTexts } from '../load/later.ts';
import { Arrived } from './Arrived.tsx';

/** Who answers a later statement first goes on where the open ones begin. */
function askFirst(item: string, at: number, first: () => number): void {
  stand({ view: 'questions', stage: 'kern', step: at });
  const stop = $response.listen((response) => {
    if (!response.has(item)) return;
    stop();
    const leave = $route.listen((route) => {
      leave();
      if (route.view === 'questions' && route.step === at + 1)
        go({ view: 'questions', stage: 'kern', step: first() }, location.pathname);
    });
  });
}

/**
 * Somebody came by a link on another site: what was tapped there is the first answer. Answers that were
 * here already stay, unless the person says otherwise. `came`: what is no longer in the address.
 */
export async function arrive(data: PageData, root: HTMLElement, came: string): Promise<void> {
  const { van, item, value } = decodeArrival(came, (id) => Object.hasOwn(data.statements, id));
  if (van !== null) rememberBlog(van);
  // Who was faster on this page has answered already. What cannot be read here is told first.
  if (item === null || $begun.get() || $isUnknown.get() || isHeld($keeping.get())) return;
  const instrument = $instrument.get() ?? data.instruments[0];
  const steps = stepsOf(instrument, 'kern');
  const at = steps.findIndex((step) => itemIdsOf(step).includes(item));
  if (at === -1) return;
  const isStranger = !hasAnswers($state.get());
  if (value === null) {
    if (isStranger && at > 0) askFirst(item, at, () => resumeAt(steps, $response.get()));
    return;
  }
  const given = $response.get().get(item)?.value;
  if (given === value) return;
  if (isStranger) answer(instrument.version, item, value);
  const { arrival } = await fetchTexts<NoticeTexts>(data.textFiles.notice);
  const box = document.createElement('div');
  if (isStranger) root.before(box);
  else document.querySelector('main')?.prepend(box);
  // Another screen has nothing to do with it.
  const stop = $route.listen(() => close());
  const close = () => {
    stop();
    render(null, box);
    box.remove();
  };
  render(
    <Arrived
      texts={arrival}
      answers={data.questionnaire.answers}
      statement={data.statements[item] ?? ''}
      isFirst={at === 0}
      isTaken={isStranger}
      given={given ?? null}
      value={value}
      onTake={() => answer(instrument.version, item, value)}
      onClose={close}
    />,
    box,
  );
}
