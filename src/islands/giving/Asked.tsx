import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { DecodedAsked } from '../../codecs/links/asked.ts';
import type { Draft } from '../../domain/panel/draft.ts';
import { firstOpen, isBegun } from '../../domain/panel/draft.ts';
import { askedItems } from '../../domain/panel/reply.ts';
import { instrumentOf } from '../../domain/test/instrument.ts';
import type { GivingPageData } from '../../i18n/say/giving.ts';
import { beginDraft, changeDraft } from '../../stores/replyDraft.ts';
import type { Route } from '../../stores/route.ts';
import { go } from '../../stores/route.ts';
import { leaveSpot } from '../questionnaire/sameSpot.ts';
import { Elsewhere } from '../ui/Elsewhere.tsx';
import { AskObserved } from './AskObserved.tsx';
import { End } from './End.tsx';
import { OpenQuestions } from './OpenQuestions.tsx';
import { Opening } from './Opening.tsx';
import { Overview } from './Overview.tsx';
import { PauseOfGiving } from './PauseOfGiving.tsx';
import { at, placeOf, stepOf } from './places.ts';
import { replyLink } from './replyLink.ts';

type Props = {
  readonly data: GivingPageData;
  readonly asked: Extract<DecodedAsked, { readonly kind: 'ok' }>;
  /** What is filled in of this request; another one has nothing in it. */
  readonly draft: Draft | null;
  readonly route: Route;
  readonly onWiped: (done: Promise<boolean>) => void;
  readonly onDone: () => void;
};

/** One request from the opening to the reply: 24 statements, two open questions, and what goes back. */
export function Asked({ data, asked, draft: found, route, onWiped, onDone }: Props) {
  const { request, name, fragment } = asked;
  const instrument = instrumentOf(data.instruments, request.instrument) ?? data.instruments[0];
  const ids = useMemo(() => askedItems(instrument).map(({ id }) => id), [instrument]);
  const draft = found?.request === request.seed ? found : null;
  const open = draft === null ? 0 : firstOpen(ids, draft);
  const place = placeOf(route, ids.length, open);
  const isAsking = draft !== null && place.kind !== 'opening';
  const to = (step: number) => {
    leaveSpot();
    go(at(step), `${location.pathname}#${fragment}`);
  };
  const toKind = (kind: 'open' | 'overview' | 'end') => () => to(stepOf(kind, ids.length));
  const begin = () => {
    if (draft === null) beginDraft(request, fragment);
    to(draft === null ? 0 : open);
  };
  const again = () => {
    beginDraft(request, fragment);
    to(0);
  };
  // The header holds *Pauze* as long as something is asked.
  useLayoutEffect(() => {
    document.body.dataset['view'] = isAsking ? 'questions' : 'text';
    return () => {
      document.body.dataset['view'] = 'text';
    };
  }, [isAsking]);
  // By whatever way somebody comes to the end, what stands there may be taken along.
  const isAtEnd = draft !== null && place.kind === 'end';
  useLayoutEffect(() => {
    if (isAtEnd) changeDraft((before) => ({ ...before, isMade: true }));
  }, [isAtEnd]);
  const pause = useMemo(
    () => <PauseOfGiving {...{ data, onWiped }} />,
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `onWiped` does the same on every screen
    [data],
  );
  if (draft === null || place.kind === 'opening') {
    const { opening } = data.texts;
    return (
      <Opening
        texts={opening}
        name={name}
        isBegun={draft !== null && isBegun(draft)}
        onStart={begin}
        onAgain={again}
      />
    );
  }
  return (
    <>
      <Elsewhere at="pause">{pause}</Elsewhere>
      {place.kind === 'statement' && (
        <AskObserved
          {...{ data, draft, name, ids }}
          index={place.index}
          onStep={to}
          onOverview={toKind('overview')}
        />
      )}
      {place.kind === 'open' && (
        <OpenQuestions
          {...{ data, draft }}
          onBack={() => to(ids.length - 1)}
          onNext={toKind('overview')}
        />
      )}
      {place.kind === 'overview' && (
        <Overview {...{ data, draft, name, ids }} onStep={to} onMake={toKind('end')} />
      )}
      {place.kind === 'end' && (
        <End
          {...{ data, name, onDone }}
          {...replyLink(instrument, draft, data.locale)}
          onChange={toKind('overview')}
        />
      )}
    </>
  );
}
