import { useRef, useState } from 'preact/hooks';
import type { Refusal } from '../../codecs/files/ownData.ts';
import { decodeOwnData, LONGEST_FILE } from '../../codecs/files/ownData.ts';
import type { OwnPageData } from '../../i18n/say/ownData.ts';
import { $keeping } from '../../stores/kept/keeping.ts';
import type { Planned } from '../../stores/own/takeIn.ts';
import { planTakingIn, takeIn } from '../../stores/own/takeIn.ts';
import { ReadPlan } from './ReadPlan.tsx';

type Props = {
  readonly texts: OwnPageData['texts'];
  /** Whether nothing is here any more, whatever was read before. */
  readonly isEmpty: boolean;
  /** Called when something came in. */
  readonly onRead: () => void;
};

type Step =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly why: Refusal | 'unopened' }
  | { readonly kind: 'planned'; readonly planned: readonly Planned[] }
  | { readonly kind: 'done'; readonly isKept: boolean };

async function look(file: File): Promise<Step> {
  // A character takes four bytes at most.
  if (file.size > 4 * LONGEST_FILE) return { kind: 'refused', why: 'tooLarge' };
  const text = await file.text().catch(() => null);
  if (text === null) return { kind: 'refused', why: 'unopened' };
  const decoded = decodeOwnData(text);
  return decoded.kind === 'ok'
    ? { kind: 'planned', planned: await planTakingIn(decoded.values) }
    : { kind: 'refused', why: decoded.kind };
}

/** *Lees een bestand terug*: tells what comes in, and changes nothing before a yes. */
export function ReadFile({ texts, isEmpty, onRead }: Props) {
  const { read } = texts;
  const [step, setStep] = useState<Step>({ kind: 'none' });
  const field = useRef<HTMLInputElement>(null);
  const end = (next: Step) => {
    setStep(next);
    field.current?.focus();
  };
  const onFile = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file === undefined) return;
    setStep(await look(file));
    // So that the same file can be chosen again.
    input.value = '';
  };
  const onYes = async (planned: readonly Planned[]) => {
    const isAllIn = await takeIn(planned);
    onRead();
    end({ kind: 'done', isKept: isAllIn && $keeping.get() === 'kept' });
  };
  return (
    <section class="screen-only" aria-labelledby="read-file">
      <h2 id="read-file">{read.title}</h2>
      <p id="read-how">{read.text}</p>
      <label class="file">
        {read.label}
        <input
          ref={field}
          type="file"
          accept=".json,application/json"
          aria-describedby="read-how"
          onChange={({ currentTarget }) => void onFile(currentTarget)}
        />
      </label>
      {step.kind === 'planned' && (
        <ReadPlan
          texts={texts}
          planned={step.planned}
          onNo={() => end({ kind: 'none' })}
          onYes={() => void onYes(step.planned)}
        />
      )}
      <div role="status">
        {step.kind === 'refused' && <p class="note">{read.refusals[step.why]}</p>}
        {step.kind === 'done' && !isEmpty && (
          <p class="note">{step.isKept ? read.done : read.doneUnkept}</p>
        )}
      </div>
    </section>
  );
}
