import type { FirstTexts } from '../../../i18n/firstTexts.ts';
import type { PageData } from '../../../i18n/messages.ts';
import { EarlierNote } from '../../keeping/EarlierNote.tsx';
import { StillOpen } from '../StillOpen.tsx';

type Props = {
  readonly data: PageData;
  readonly texts: FirstTexts['result'];
  /** How many statements are still open. */
  readonly missing: number;
  /** Are names withheld? */
  readonly withheld: boolean;
  /** Is this the result of an attempt before the current one? */
  readonly isEarlier: boolean;
  /** To the first question that is open in the current attempt. */
  readonly toOpen: () => void;
  /** To look at all answers again. */
  readonly toStart: () => void;
  readonly onEarlier: () => void;
};

/** Under the opening sentences: what this result lacks or where it comes from, and the way on. */
export function Opening(props: Props) {
  const { data, texts, missing, withheld, isEarlier, toOpen, toStart, onEarlier } = props;
  if (isEarlier) {
    return (
      <div class="note screen-only">
        <p>{texts.earlierShown}</p>
        <button type="button" class="outline" onClick={toOpen}>
          {texts.earlierLeave}
        </button>
      </div>
    );
  }
  return (
    <>
      <StillOpen missing={missing} texts={texts} onGo={toOpen} />
      {missing > 0 && <EarlierNote data={data} onEarlier={onEarlier} />}
      {withheld && (
        <p>
          <button type="button" class="outline" onClick={toStart}>
            {texts.withheldLook}
          </button>
        </p>
      )}
    </>
  );
}
