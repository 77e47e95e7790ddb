import type { LineId, Part } from '../../domain/conversation/lines.ts';
import { PARTS } from '../../domain/conversation/lines.ts';
import type { ConversationData } from '../../i18n/say/conversation.ts';
import type { Offers } from '../../i18n/say/offers.ts';
import { wordsOf } from './lineWords.ts';
import { LineField } from './LineField.tsx';
import { OfferList } from './OfferList.tsx';
import { ScoreChoice } from './ScoreChoice.tsx';

type Props = {
  readonly data: ConversationData;
  readonly part: Part;
  readonly offers: Offers;
};

/** One of the three questions: its lines, each beside what may be taken over into it. */
export function PartOfSheet({ data, part, offers }: Props) {
  return (
    <section class="talk-part" aria-labelledby={part}>
      <h2 id={part}>{data.texts.parts[part].title}</h2>
      {PARTS[part].map((id: LineId) => (
        <div key={id} class="talk-line">
          <LineField data={data} id={id} words={wordsOf(data.texts, id)} />
          <OfferList data={data} id={id} offers={offers[id]} />
        </div>
      ))}
      {part === 'stand' && <ScoreChoice data={data} />}
    </section>
  );
}
