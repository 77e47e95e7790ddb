import type { PageData } from '../../i18n/messages.ts';
import { useAsking } from '../ui/useAsking.ts';
import { WithNotice } from './WithNotice.tsx';

type Props = {
  readonly texts: PageData['keeping'];
  /** The address of the words of its question. */
  readonly notice: string;
  /** `done`: whether nothing can come back any more. Only then the page may say that all is wiped. */
  readonly onWiped: (done: Promise<boolean>) => void;
};

/** *Wis alles*, with one question in between. */
export function WipeButton({ texts, notice, onWiped }: Props) {
  const { isAsking, opener, ask, onNo, close } = useAsking();
  if (!isAsking) {
    return (
      <button type="button" class="link" ref={opener} onClick={ask}>
        {texts.wipe}
      </button>
    );
  }
  return (
    <WithNotice address={notice} isAsked>
      {([{ WipeQuestion }, words]) => (
        <WipeQuestion
          texts={words}
          onNo={onNo}
          onWiped={(done) => {
            close();
            onWiped(done);
          }}
        />
      )}
    </WithNotice>
  );
}
