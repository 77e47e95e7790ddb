import { useEffect, useRef, useState } from 'preact/hooks';
import type { InterviewData } from '../../i18n/say/interview.ts';
import { $stories } from '../../stores/interview.ts';
import { useStore } from '../ui/useStore.ts';
import { Notice } from '../keeping/Notice.tsx';
import { EditSheet } from './edit/EditSheet.tsx';
import { Live } from './live.ts';
import { Paper } from './paper/Paper.tsx';
import { Practise } from './practise/Practise.tsx';
import { ReadSheet } from './read/ReadSheet.tsx';
import { useMode } from './useMode.ts';
import { LocaleContext } from '../ui/locale.ts';

type Props = { readonly data: InterviewData };

/** The interview sheet: one of three modes on the screen, and the same sheet on paper. */
export function Interview({ data }: Props) {
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const { mode, moved } = useMode();
  const stories = useStore($stories);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!moved) return;
    heading.current?.focus({ preventScroll: true });
    globalThis.scrollTo({ top: 0, behavior: 'instant' });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only another mode moves the focus
  }, [mode]);
  const props = { data, stories, heading };
  return (
    <LocaleContext.Provider value={data.locale}>
      <Live.Provider value={live}>
        <div class="sheet screen-only">
          <Notice address={data.notice} />
          {mode === 'edit' && <EditSheet {...props} />}
          {mode === 'practise' && <Practise {...props} />}
          {mode === 'read' && <ReadSheet {...props} />}
        </div>
        <Paper data={data} stories={stories} />
      </Live.Provider>
    </LocaleContext.Provider>
  );
}
