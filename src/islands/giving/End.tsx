import { useRef, useState } from 'preact/hooks';
import type { GivingPageData } from '../../i18n/say/giving.ts';
import { copyText } from '../../platform/clipboard.ts';
import { hasShareSheet, openShareSheet } from '../../platform/deviceShare.ts';
import { mailAddress } from '../share/mail.ts';
import { AskFirst } from '../ui/AskFirst.tsx';
import { Named } from '../ui/Named.tsx';
import { useAsking } from '../ui/useAsking.ts';
import { useFocusOnMove } from '../ui/useFocusOnMove.ts';
import { Selectable } from './Selectable.tsx';

type Props = {
  readonly data: GivingPageData;
  /** The first name of who asked, or `null`. */
  readonly name: string | null;
  /** The address with the reply in it, and the reply alone. */
  readonly link: string;
  readonly code: string;
  readonly onChange: () => void;
  readonly onDone: () => void;
};

type Outcome = 'none' | 'copied' | 'manual' | 'deviceFailed';

/** The reply: ways to send it, and the end of this visit. Nothing is sent from here by itself. */
export function End({ data, name, link, code, onChange, onDone }: Props) {
  const { end } = data.texts;
  const [outcome, setOutcome] = useState<Outcome>('none');
  const field = useRef<HTMLTextAreaElement>(null);
  const heading = useFocusOnMove('end');
  const { isAsking, opener, ask, onNo } = useAsking();
  const message = { subject: end.subject, text: end.message, link };
  const copy = async () => {
    const isCopied = await copyText(`${end.message}\n\n${link}\n`);
    setOutcome(isCopied ? 'copied' : 'manual');
    if (!isCopied) field.current?.select();
  };
  const share = async () => {
    const shared = await openShareSheet({ title: end.subject, text: end.message, url: link });
    setOutcome(shared === 'failed' ? 'deviceFailed' : 'none');
  };
  return (
    <section class="reply">
      <h1 tabIndex={-1} ref={heading}>
        {end.title}
      </h1>
      <p class="lead">{name === null ? end.lead : <Named text={end.leadNamed} name={name} />}</p>
      <p>{end.warning}</p>
      <p class="buttons ways">
        <button type="button" onClick={() => void copy()}>
          {end.copy}
        </button>
        {hasShareSheet() && (
          <button type="button" class="outline" onClick={() => void share()}>
            {end.device}
          </button>
        )}
        <a class="button outline" href={mailAddress(message)} rel="noreferrer noopener">
          {end.mail}
        </a>
      </p>
      <div role="status">{outcome !== 'none' && <p>{end[outcome]}</p>}</div>
      <Selectable id="reply-link" label={end.linkLabel} text={link} field={field} />
      <Selectable id="reply-code" label={end.codeLabel} text={code} note={end.codeNote} />
      {isAsking ? (
        <AskFirst
          question={end.doneAsk}
          no={end.doneNo}
          yes={end.doneYes}
          onNo={onNo}
          onYes={onDone}
        />
      ) : (
        <p class="buttons">
          <button type="button" class="quiet" onClick={onChange}>
            {end.change}
          </button>
          <button type="button" class="outline" ref={opener} onClick={ask}>
            {end.done}
          </button>
        </p>
      )}
    </section>
  );
}
