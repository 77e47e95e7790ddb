import type { Instrument } from '../../domain/test/instrument.ts';
import type { Response } from '../../domain/test/response.ts';
import type { SharingTexts } from '../../i18n/messages.ts';
import { $keeping } from '../../stores/kept/keeping.ts';
import { beginWith } from '../../stores/attempts.ts';
import { url } from '../../urls.ts';
import { AskFirst, useAsking } from '../ui/AskFirst.tsx';
import { useStore } from '../ui/useStore.ts';

type Props = {
  readonly instrument: Instrument;
  readonly response: Response;
  readonly words: SharingTexts['opened'];
};

/**
 * *Neem over op dit apparaat*, with one question in between: a new attempt, nothing is overwritten.
 * Offered only where answers can be kept, for the next page must find them.
 */
export function Adopt({ instrument, response, words }: Props) {
  const keeping = useStore($keeping);
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
        // Not kept after all, the storage being full: then what stands there stays in sight.
        if ($keeping.get() === 'kept') location.assign(url('/resultaat/'));
      }}
    />
  );
}
