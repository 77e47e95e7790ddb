import { useRef } from 'preact/hooks';
import { isTouched } from '../../../domain/interview/sheet.ts';
import type { InterviewData } from '../../../i18n/say/interview.ts';
import { $interview } from '../../../stores/interview.ts';
import { $keeping } from '../../../stores/kept/keeping.ts';
import { Forget } from '../../keeping/Forget.tsx';
import { useStore } from '../../ui/useStore.ts';
import { PageLink } from './PageLink.tsx';

type Props = { readonly data: InterviewData };

/** What is kept on this device, and how to delete it. */
export function SheetData({ data: { texts, keeping, notice } }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  const kept = useStore($keeping) === 'kept';
  const isWritten = isTouched(useStore($interview));
  return (
    <section aria-labelledby="sheet-data">
      <h2 id="sheet-data" tabIndex={-1} ref={title}>
        {texts.data.title}
      </h2>
      {kept && <p>{texts.data.text}</p>}
      <p>
        <PageLink texts={texts} page="talk" />
      </p>
      <Forget texts={keeping} onGone={() => title.current?.focus()} {...{ notice, isWritten }} />
    </section>
  );
}
