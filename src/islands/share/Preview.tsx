import type { FragmentId } from '../../codecs/links/levels.ts';
import type { SharedAs } from '../../codecs/links/shared.ts';
import { isShared, measuredIn, readFragment } from '../../codecs/links/shared.ts';
import type { Card } from '../../domain/result/card.ts';
import { profileOf } from '../../domain/result/profile.ts';
import { REACTION_SCALES } from '../../domain/test/scales.ts';
import { fill } from '../../i18n/format.ts';
import type { ResultTexts, SharingTexts } from '../../i18n/messages.ts';
import { $measures } from '../../stores/measure.ts';
import { sharedBy } from '../../i18n/say/sharedBy.ts';
import { openingText, sharedSummaryOf } from '../../i18n/say/sharedSummary.ts';
import { Named } from '../ui/Named.tsx';
import { useStore } from '../ui/useStore.ts';
import { RoleTable } from '../scores/RoleTable.tsx';
import { ScoreTable } from '../scores/ScoreTable.tsx';
import type { Sharable, ShareLink } from './shareLink.ts';

type Props = {
  /** `null`: nothing is chosen yet. */
  readonly link: ShareLink | null;
  readonly sharable: Sharable;
  readonly texts: ResultTexts;
  readonly sharing: SharingTexts;
};

/** What the receiver will see, read from the same link that the person will give. */
export function Preview({ link, sharable, texts, sharing }: Props) {
  const { preview } = sharing;
  return (
    <section class="preview" aria-labelledby="preview">
      <h2 id="preview">{preview.title}</h2>
      {link === null ? (
        <p>{preview.nothing}</p>
      ) : (
        <>
          {link.carrier === 'path' ? (
            <CardPreview key={link.href} card={link.card} href={link.href} sharing={sharing} />
          ) : (
            <ResultPreview fragment={link.fragment} {...{ sharable, texts, sharing }} />
          )}
          <p>
            {/* The real link: nothing shows better what another person will see. */}
            <a href={link.href} target="_blank" rel="noreferrer noopener">
              {preview.open}
            </a>{' '}
            {preview.openNote}
          </p>
        </>
      )}
    </section>
  );
}

type CardProps = {
  readonly card: Card;
  readonly href: string;
  readonly sharing: SharingTexts;
};

/** The opening of the card's page, in its own words, and what its address shows. */
function CardPreview({ card, href, sharing: { cards, preview } }: CardProps) {
  const { title, lead, shared } = cards[card.id];
  const [before, ...names] = title;
  return (
    <>
      <p class="soft">{shared}</p>
      <p class="seen-title">
        <span class="before">{before}</span> {names.join(' ')}
      </p>
      <p>{lead}</p>
      <p>{preview.cardMore}</p>
      <p>
        {preview.cardAddress} <span class="address">{href}</span>
      </p>
      <p class="soft">{preview.cardOnly}</p>
    </>
  );
}

/** What each level shows of the answers themselves. */
const ANSWERS: {
  readonly [Id in FragmentId]: (shared: SharedAs<Id>, words: SharingTexts['preview']) => string;
} = {
  scores: (_, { noAnswers }) => noAnswers,
  answers: ({ response }, { allAnswers }) => fill(allAnswers, { n: response.size }),
};

function answersTold<Id extends FragmentId>(
  shared: SharedAs<Id>,
  words: SharingTexts['preview'],
): string {
  return ANSWERS[shared.kind](shared, words);
}

type ResultProps = Pick<Props, 'sharable' | 'texts' | 'sharing'> & { readonly fragment: string };

function ResultPreview({ fragment, sharable, texts, sharing: { preview, opened } }: ResultProps) {
  const shared = readFragment(fragment, [sharable.instrument]);
  const measures = useStore($measures);
  const measured = isShared(shared) ? measuredIn(shared, measures) : null;
  // Our own link that cannot be read: then the page must promise nothing about it.
  if (!isShared(shared) || measured === null) {
    return <p role="alert">{texts.share.damagedTitle}</p>;
  }
  const { measure, sums } = measured;
  const profile = profileOf(measure.norms, sums);
  const summary = sharedSummaryOf(profile, texts);
  const opening = openingText(summary);
  const withRoles = REACTION_SCALES.every((scale) => sums.scales.has(scale));
  const { name } = shared;
  return (
    <>
      <p class="seen-title">{summary.heading}</p>
      {opening !== '' && <p>{opening}</p>}
      <p class="soft">
        <Named text={sharedBy(name, texts.share, opened)} name={name} />
      </p>
      <div class="seen-scores">
        <ScoreTable profile={profile} before={null} texts={texts} caption={preview.tableCaption} />
      </div>
      {withRoles && (
        <RoleTable profile={profile} before={null} texts={texts} caption={preview.rolesCaption} />
      )}
      <ul class="soft seen">
        {profile.places.kind === 'three' && <li>{preview.tips}</li>}
        {!withRoles && <li>{preview.noRoles}</li>}
        <li>{answersTold(shared, preview)}</li>
        <li>
          <Named text={name === null ? preview.noName : preview.name} name={name} />
        </li>
      </ul>
    </>
  );
}
