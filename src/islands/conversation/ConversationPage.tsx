import { useEffect, useState } from 'preact/hooks';
import { PART_NAMES } from '../../domain/conversation/lines.ts';
import type { ConversationData } from '../../i18n/say/conversation.ts';
import { offersFor } from '../../i18n/say/offers.ts';
import { Notice } from '../keeping/Notice.tsx';
import { LocaleContext } from '../ui/locale.ts';
import { CoachPart } from './CoachPart.tsx';
import { Finish } from './Finish.tsx';
import { Live } from './live.ts';
import { Opening } from './Opening.tsx';
import { Paper } from './Paper.tsx';
import { PartOfSheet } from './PartOfSheet.tsx';
import { SheetData } from './SheetData.tsx';
import { useKnown } from './useKnown.ts';

type Props = {
  readonly data: ConversationData;
  /** The HTML of the page is taken over, so the first drawing must be the same. */
  readonly isDrawn?: boolean;
};

/** One sheet for a talk with a manager or a coach: to fill in on the screen, and the same on paper. */
export function ConversationPage({ data, isDrawn = true }: Props) {
  const [live, setLive] = useState(!isDrawn);
  useEffect(() => setLive(true), []);
  const offers = offersFor(useKnown(data), data);
  const hasOffers = Object.values(offers).some((list) => list.length > 0);
  return (
    <LocaleContext.Provider value={data.locale}>
      <Live.Provider value={live}>
        <div class="plan-page talk screen-only">
          <Notice address={data.notice} />
          <Opening data={data} hasOffers={hasOffers} />
          {PART_NAMES.map((part) => (
            <PartOfSheet key={part} data={data} part={part} offers={offers} />
          ))}
          <Finish data={data} />
          <CoachPart data={data} />
          {live && <SheetData data={data} />}
        </div>
        <Paper data={data} />
      </Live.Provider>
    </LocaleContext.Provider>
  );
}
