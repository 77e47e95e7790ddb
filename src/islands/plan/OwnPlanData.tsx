import { useRef, useState } from 'preact/hooks';
import { hasPlan } from '../../domain/plan/plan.ts';
import type { PlanData } from '../../i18n/say/plan.ts';
import { $keeping } from '../../stores/kept/keeping.ts';
import { $plan } from '../../stores/plan.ts';
import { KeepingLine } from '../keeping/KeepingLine.tsx';
import { KeepingQuestion } from '../keeping/KeepingQuestion.tsx';
import { KeepingSwitch } from '../keeping/KeepingSwitch.tsx';
import { WipeButton } from '../keeping/WipeButton.tsx';
import { useStore } from '../ui/useStore.ts';

type Props = { readonly data: PlanData };

/** What is kept on this device, and how to delete it. */
export function OwnPlanData({ data: { texts, keeping, notice } }: Props) {
  const [wiped, setWiped] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const kept = useStore($keeping) === 'kept';
  const written = hasPlan(useStore($plan));
  // The pressed button is gone by then, so focus would go to the top of the page.
  const onWiped = (done: Promise<boolean>) => {
    void done.then(setWiped);
    title.current?.focus();
  };
  return (
    <section aria-labelledby="bewaard">
      <h2 id="bewaard" tabIndex={-1} ref={title}>
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
        {wiped && !written && <span>{keeping.wiped}</span>}
      </p>
    </section>
  );
}
