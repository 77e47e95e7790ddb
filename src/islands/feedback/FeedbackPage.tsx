import { useMemo, useState } from 'preact/hooks';
import { hasPanel, latestRequest } from '../../domain/panel/panel.ts';
import type { FeedbackData } from '../../i18n/say/feedback.ts';
import { colleaguesOf } from '../../i18n/say/panel.ts';
import { $panel } from '../../stores/panel.ts';
import { KeptHere } from '../keeping/KeptHere.tsx';
import { Notice } from '../keeping/Notice.tsx';
import { Island } from '../load/Island.tsx';
import { Elsewhere } from '../ui/Elsewhere.tsx';
import { LocaleContext } from '../ui/locale.ts';
import { useStore } from '../ui/useStore.ts';
import { Ask } from './Ask.tsx';
import { Arrived } from './Arrived.tsx';
import { Collect } from './Collect.tsx';
import { Colleagues } from './Colleagues.tsx';
import { Panel } from './Panel.tsx';
import { Rounds } from './Rounds.tsx';

type Props = {
  readonly data: FeedbackData;
  /** What stood behind the address when the page was opened. */
  readonly came: string;
};

/** Asking, collecting and reading, on one page: what came back stands first once there is any. */
export function FeedbackPage({ data, came }: Props) {
  const panel = useStore($panel);
  const latest = latestRequest(panel);
  /** `undefined`: the person has not chosen; `null`: all requests together. */
  const [chosen, setChosen] = useState<number | null | undefined>(undefined);
  const answered = panel.requests.filter(({ seed }) =>
    panel.replies.some(({ reply }) => reply.request === seed),
  );
  const round = answered.find(({ seed }) => seed === chosen) ?? answered.at(-1) ?? latest;
  const isAll = chosen === null;
  const colleagues = useMemo(
    () =>
      colleaguesOf(
        panel.replies.filter(({ reply }) => isAll || reply.request === round?.seed),
        data.texts.collect.list.colleague,
      ),
    [panel, round, isAll, data],
  );
  const isWritten = hasPanel(panel);
  const kept = useMemo(
    () => (
      <Island data={data}>
        <LocaleContext.Provider value={data.locale}>
          <KeptHere
            words={data.texts.data}
            keeping={data.keeping}
            notice={data.notice}
            isWritten={isWritten}
          />
        </LocaleContext.Provider>
      </Island>
    ),
    [data, isWritten],
  );
  return (
    <LocaleContext.Provider value={data.locale}>
      <Notice address={data.notice} />
      <Arrived data={data} came={came} />
      {colleagues.length > 0 && round && (
        <>
          {answered.length > 1 && (
            <Rounds
              data={data}
              rounds={answered}
              chosen={isAll ? null : round.seed}
              onChosen={setChosen}
            />
          )}
          <Panel data={data} colleagues={colleagues} askedAt={round.at} />
        </>
      )}
      <Ask data={data} />
      <Collect
        key={panel.epoch}
        data={data}
        isAsked={latest !== null}
        isAnswered={colleagues.length > 0}
      >
        <Colleagues data={data} colleagues={colleagues} />
      </Collect>
      <Elsewhere at="feedback-data">{kept}</Elsewhere>
    </LocaleContext.Provider>
  );
}
