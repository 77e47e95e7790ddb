import type { GivingPageData } from '../../i18n/say/giving.ts';
import { Named } from '../ui/Named.tsx';
import { useFocusOnMove } from '../ui/useFocusOnMove.ts';

type Props = {
  readonly texts: GivingPageData['texts']['opening'];
  readonly name: string | null;
  /** Whether this tab holds answers to this request. */
  readonly isBegun: boolean;
  readonly onStart: () => void;
  readonly onAgain: () => void;
};

/** Before the first statement: who asks, what it is, and who can read it. */
export function Opening({ texts, name, isBegun, onStart, onAgain }: Props) {
  const heading = useFocusOnMove('opening');
  return (
    <section>
      <h1 tabIndex={-1} ref={heading}>
        {name === null ? texts.title : <Named text={texts.titleNamed} name={name} />}
      </h1>
      <p class="lead">{texts.lead}</p>
      <p>{texts.what}</p>
      <p>{texts.see}</p>
      <h2>{texts.whoTitle}</h2>
      <ul class="who-reads">
        {texts.who.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="soft">{texts.own}</p>
      {isBegun && <p>{texts.begun}</p>}
      <p class="buttons">
        <button type="button" onClick={onStart}>
          <span>{isBegun ? texts.resume : texts.start}</span>
        </button>
        {isBegun && (
          <button type="button" class="outline" onClick={onAgain}>
            {texts.again}
          </button>
        )}
      </p>
    </section>
  );
}
