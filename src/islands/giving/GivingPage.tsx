import { useState } from 'preact/hooks';
import { isBegun } from '../../domain/panel/draft.ts';
import type { GivingPageData } from '../../i18n/say/giving.ts';
import { $keepsNothing, $wipeTold } from '../../stores/kept/keeping.ts';
import { $draft, $isDraftKept, beginDraft, dropDraft, wipeDraft } from '../../stores/replyDraft.ts';
import type { Route } from '../../stores/route.ts';
import { $moved, $route, stand } from '../../stores/route.ts';
import { KeepingLine } from '../keeping/KeepingLine.tsx';
import { Notice } from '../keeping/Notice.tsx';
import { LocaleContext } from '../ui/locale.ts';
import { useStore } from '../ui/useStore.ts';
import { Asked } from './Asked.tsx';
import { Finished } from './Finished.tsx';
import { NothingAsked } from './NothingAsked.tsx';
import { OtherRequest } from './OtherRequest.tsx';
import { OPENING } from './places.ts';
import { useAsked } from './useAsked.ts';

/** A colleague answers about the person who asked, and takes the reply along. */
export function GivingPage({ data }: { readonly data: GivingPageData }) {
  const asked = useAsked(data.instruments);
  const draft = useStore($draft);
  const route = useStore($route);
  const isDraftKept = useStore($isDraftKept);
  const keepsNothing = useStore($keepsNothing);
  const isTold = useStore($wipeTold) !== null;
  const [wiped, setWiped] = useState(false);
  /** The screen after *Klaar*: another one, such as by Back, is not it any more. */
  const [doneAt, setDoneAt] = useState<Route | null>(null);
  const leave = () => {
    dropDraft();
    // The address stays the same but the screen is new, so its heading must take focus.
    $moved.set(true);
    const opening = { ...OPENING };
    stand(opening);
    return opening;
  };
  const onWiped = (done: Promise<boolean>) => {
    wipeDraft();
    leave();
    void done.then(setWiped);
  };
  const { texts, keeping } = data;
  const isOther =
    asked.kind === 'ok' && draft !== null && draft.request !== asked.request.seed && isBegun(draft);
  return (
    <LocaleContext.Provider value={data.locale}>
      <Notice address={data.notice} />
      {asked.kind !== 'ok' ? (
        <NothingAsked texts={texts.broken} kind={asked.kind} />
      ) : doneAt === route ? (
        <Finished texts={texts.finished} />
      ) : isOther ? (
        <OtherRequest
          texts={texts.other}
          onBack={() => location.replace(`#${draft.asked}`)}
          onFresh={() => {
            beginDraft(asked.request, asked.fragment);
            $moved.set(true);
          }}
        />
      ) : (
        <Asked {...{ data, asked, draft, route, onWiped }} onDone={() => setDoneAt(leave())} />
      )}
      {draft !== null && !isDraftKept && !keepsNothing && (
        <p class="keeping">{keeping.unavailable}</p>
      )}
      <KeepingLine texts={keeping} />
      <p role="status" class="keeping">
        {wiped && !isTold && <span>{keeping.wiped}</span>}
      </p>
    </LocaleContext.Provider>
  );
}
