import { useState } from 'preact/hooks';
import type { InterviewData } from '../../i18n/interview.ts';
import { KeepingLine } from '../keeping/KeepingLine.tsx';
import { KeepingSwitch } from '../keeping/KeepingSwitch.tsx';
import { WipeButton } from '../keeping/WipeButton.tsx';

type Props = { readonly data: InterviewData };

/** What is kept on this device, and how to empty it. */
export function SheetData({ data: { texts, keeping } }: Props) {
  const [wiped, setWiped] = useState(false);
  return (
    <section aria-labelledby="sheet-data">
      <h2 id="sheet-data">{texts.data.title}</h2>
      <p>{texts.data.text}</p>
      <div class="switches">
        <KeepingSwitch texts={keeping} />
        <WipeButton texts={keeping} onWiped={() => setWiped(true)} />
      </div>
      <KeepingLine texts={keeping} />
      <p role="status" class="keeping">
        {wiped && keeping.wiped}
      </p>
    </section>
  );
}
