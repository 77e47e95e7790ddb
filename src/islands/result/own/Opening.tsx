import type { FirstTexts } from '../../../i18n/firstTexts.ts';
import type { PageData } from '../../../i18n/messages.ts';
import { EarlierNote } from '../../keeping/EarlierNote.tsx';
import { StillOpen } from '../StillOpen.tsx';

type Props = {
  readonly data: PageData;
  readonly texts: FirstTexts['result'];
  /** The number of open statements. */
  readonly missing: number;
  readonly withheld: boolean;
  /** Whether this result belongs to an attempt before the current one. */
  readonly isEarlier: boolean;
  /** Goes to the first open question of the current attempt. */
  readonly toOpen: () => void;
  /** Goes to the first question, to look at all answers again. */
  readonly toStart: () => void;
  readonly onEarlier: () => void;
};

/** Below the opening sentences: what the result lacks or which attempt it shows, and what to do. */
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
