import type { Instrument } from '../../domain/test/instrument.ts';
import type { Response } from '../../domain/test/response.ts';
import type { SharingTexts } from '../../i18n/messages.ts';
import { $keeping } from '../../stores/kept/keeping.ts';
import { beginWith } from '../../stores/attempts.ts';
import { pageUrl } from '../../urls.ts';
import { AskFirst } from '../ui/AskFirst.tsx';
import { useAsking } from '../ui/useAsking.ts';
import { useStore } from '../ui/useStore.ts';
import { useLocale } from '../ui/locale.ts';

type Props = {
  readonly instrument: Instrument;
  readonly response: Response;
  readonly words: SharingTexts['opened'];
};

/**
 * *Neem over op dit apparaat*, after a question: adds a new attempt and overwrites nothing. It is
 * offered only where answers can be kept, because the next page reads them from storage.
 */
export function Adopt({ instrument, response, words }: Props) {
  const keeping = useStore($keeping);
  const locale = useLocale();
  const { isAsking, opener, ask, onNo } = useAsking();
  if (keeping !== 'kept') return null;
  if (!isAsking) {
    return (
      <p class="adopt">
        {words.adoptNote}{' '}
        <button type="button" class="link" ref={opener} onClick={ask}>
          {words.adopt}
        </button>
      </p>
    );
  }
  return (
    <AskFirst
      class="adopt"
      question={words.adoptAsk}
      no={words.adoptNo}
      yes={words.adoptYes}
      onNo={onNo}
      onYes={() => {
        beginWith(instrument.version, response);
        // Replaced: after a wipe, Back must not lead to all the answers again. The result stays on screen
        // when storage is full.
        if ($keeping.get() === 'kept') location.replace(pageUrl('/resultaat/', locale));
      }}
    />
  );
}
