import { useEffect, useRef, useState } from 'preact/hooks';
import type { Instrument } from '../../domain/instrument.ts';
import type { Response } from '../../domain/response.ts';
import type { SharingTexts } from '../../i18n/messages.ts';
import { $keeping } from '../../stores/keeping.ts';
import { beginWith } from '../../stores/state.ts';
import { url } from '../../urls.ts';
import { useStore } from '../shared/useStore.ts';

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
  const [asking, setAsking] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asking) question.current?.focus();
    else if (asked.current) button.current?.focus();
    asked.current = asking;
  }, [asking]);
  if (keeping !== 'kept') return null;
  if (!asking) {
    return (
      <p class="adopt">
        {words.adoptNote}{' '}
        <button type="button" class="link" ref={button} onClick={() => setAsking(true)}>
          {words.adopt}
        </button>
      </p>
    );
  }
  return (
    <div class="note adopt">
      <p tabIndex={-1} ref={question}>
        {words.adoptAsk}
      </p>
      <div class="buttons">
        <button type="button" class="outline" onClick={() => setAsking(false)}>
          {words.adoptNo}
        </button>
        <button
          type="button"
          onClick={() => {
            beginWith(instrument.version, response);
            // Not kept after all, the storage being full: then what stands there stays in sight.
            if ($keeping.get() === 'kept') location.assign(url('/resultaat/'));
          }}
        >
          {words.adoptYes}
        </button>
      </div>
    </div>
  );
}
