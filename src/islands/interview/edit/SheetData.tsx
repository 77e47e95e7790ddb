import { useRef, useState } from 'preact/hooks';
import { isTouched } from '../../../domain/interview/sheet.ts';
import type { InterviewData } from '../../../i18n/say/interview.ts';
import { $interview } from '../../../stores/interview.ts';
import { $keeping, $wipeTold } from '../../../stores/kept/keeping.ts';
import { KeepingLine } from '../../keeping/KeepingLine.tsx';
import { KeepingQuestion } from '../../keeping/KeepingQuestion.tsx';
import { KeepingSwitch } from '../../keeping/KeepingSwitch.tsx';
import { WipeButton } from '../../keeping/WipeButton.tsx';
import { useStore } from '../../ui/useStore.ts';

type Props = { readonly data: InterviewData };

/** What is kept on this device, and how to delete it. */
export function SheetData({ data: { texts, keeping, notice } }: Props) {
  const [wiped, setWiped] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const kept = useStore($keeping) === 'kept';
  const touched = isTouched(useStore($interview));
  // The notice says so as well.
  const isTold = useStore($wipeTold) !== null;
  // The pressed button is gone by then, so focus would go to the top of the page.
  const onWiped = (done: Promise<boolean>) => {
    void done.then(setWiped);
    title.current?.focus();
  };
  return (
    <section aria-labelledby="sheet-data">
      <h2 id="sheet-data" tabIndex={-1} ref={title}>
        {texts.data.title}
      </h2>
      {kept && <p>{texts.data.text}</p>}
      <div class="switches">
        <KeepingSwitch texts={keeping} />
        <KeepingQuestion notice={notice} />
        <WipeButton texts={keeping} notice={notice} onWiped={onWiped} />
      </div>
      <KeepingLine texts={keeping} />
      <p role="status" class="keeping">
        {wiped && !touched && !isTold && <span>{keeping.wiped}</span>}
      </p>
    </section>
  );
}
