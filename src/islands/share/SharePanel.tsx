import { useMemo, useState } from 'preact/hooks';
import type { ResultTexts, SharingTexts } from '../../i18n/messages.ts';
import cardStyles from '../../styles/share-card.css?inline';
import shareStyles from '../../styles/share.css?inline';
import { adoptStyles } from '../ui/adoptStyles.ts';
import { Choose } from './Choose.tsx';
import { Give } from './Give.tsx';
import { Preview } from './Preview.tsx';
import type { Choice, Sharable } from './shareLink.ts';
import { gentlest, levelsFor, linkOf } from './shareLink.ts';

adoptStyles(shareStyles);
adoptStyles(cardStyles);

type Props = {
  readonly sharable: Sharable;
  readonly texts: ResultTexts;
  readonly sharing: SharingTexts;
};

/** First what the link shows, then what the receiver will see, then the ways to give it. */
export function SharePanel({ sharable, texts, sharing }: Props) {
  const [chosen, setChosen] = useState<Choice>(() => gentlest(sharable));
  // The answers may have changed since the choice, and a card may no longer be possible.
  const choice = levelsFor(sharable).includes(chosen.level) ? chosen : gentlest(sharable);
  const link = useMemo(() => linkOf(choice, sharable), [choice, sharable]);
  return (
    <div class="pass-on-panel">
      <div class="screen-only">
        <p class="lead">{sharing.choose.lead}</p>
        <Choose
          choice={choice}
          sharable={sharable}
          texts={sharing.choose}
          traits={texts.traits}
          withRoles={texts.share.withRoles}
          onChoice={setChosen}
        />
      </div>
      <div class="screen-only">
        <Preview link={link} sharable={sharable} texts={texts} sharing={sharing} />
      </div>
      {link && <Give link={link} texts={sharing.give} />}
    </div>
  );
}
