import { useContext } from 'preact/hooks';
import type { LineId } from '../../domain/conversation/lines.ts';
import { LINE_LIMIT } from '../../domain/conversation/lines.ts';
import { lineIn, takenOver } from '../../domain/conversation/sheet.ts';
import type { ConversationData } from '../../i18n/say/conversation.ts';
import type { Offer } from '../../i18n/say/offers.ts';
import { $conversation, writeLine } from '../../stores/conversation.ts';
import { useStore } from '../ui/useStore.ts';
import { fieldId, wordsOf } from './lineWords.ts';
import { Live } from './live.ts';

type Props = {
  readonly data: ConversationData;
  readonly id: LineId;
  readonly offers: readonly Offer[];
};

/** What may be taken over into a line. Nothing of it stands on the sheet before that. */
export function OfferList({ data, id, offers }: Props) {
  const { texts } = data;
  const live = useContext(Live);
  const text = lineIn(useStore($conversation), id);
  if (offers.length === 0) return null;
  const take = (taken: string) => {
    writeLine(id, taken);
    // This button disappears; what it wrote stands in the box.
    document.getElementById(fieldId(id))?.focus();
  };
  return (
    <div
      class="talk-offers"
      role="group"
      aria-label={`${texts.offers.title}: ${wordsOf(texts, id).label}`}
    >
      {offers.map((offer) => {
        const taken = takenOver(text, offer.text);
        return (
          <div key={offer.text} class="offer">
            <p class="eyebrow">{texts.offers[offer.from]}</p>
            <p class="plan">{offer.text}</p>
            {text.includes(offer.text) ? (
              <p key="taken" class="soft">
                {texts.offers.taken}
              </p>
            ) : taken.length > LINE_LIMIT ? (
              <p key="full" class="soft">
                {texts.offers.noRoom}
              </p>
            ) : (
              <button
                key="take"
                type="button"
                class="outline"
                disabled={!live}
                aria-label={`${texts.offers.take}: ${offer.text}`}
                onClick={() => take(taken)}
              >
                {texts.offers.take}
              </button>
            )}
          </div>
        );
      })}
    </div>
  );
}
