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
import { Steps } from './steps/Steps.tsx';
import { useMode } from './useMode.ts';
import { LocaleContext } from '../ui/locale.ts';

type Props = {
  readonly data: InterviewData;
  /** Nothing is on the sheet yet: then it begins in steps, because the whole of it is long. */
  readonly isNew?: boolean;
  /** The HTML of the page is taken over, so the first drawing must be the same. */
  readonly isDrawn?: boolean;
};

/** The interview sheet: one of four modes on the screen, and the same sheet on paper. */
export function Interview({ data, isNew = false, isDrawn = true }: Props) {
  const [live, setLive] = useState(!isDrawn);
  useEffect(() => setLive(true), []);
  const { mode, sheet, moved } = useMode(isNew ? 'steps' : 'edit', isDrawn);
  const stories = useStore($stories);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!moved) return;
    heading.current?.focus({ preventScroll: true });
    globalThis.scrollTo({ top: 0, behavior: 'instant' });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only another screen moves the focus
  }, [mode, sheet]);
  const props = { data, stories, heading, sheet };
  return (
    <LocaleContext.Provider value={data.locale}>
      <Live.Provider value={live}>
        <div class="sheet screen-only">
          <Notice address={data.notice} />
          {mode === 'edit' && <EditSheet {...props} />}
          {mode === 'steps' && <Steps {...props} />}
          {mode === 'practise' && <Practise {...props} />}
          {mode === 'read' && <ReadSheet {...props} />}
        </div>
        <Paper data={data} stories={stories} />
      </Live.Provider>
    </LocaleContext.Provider>
  );
}
