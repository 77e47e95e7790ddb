import { decodeShared, sumsOfShared } from '../../codecs/shared.ts';
import type { Card } from '../../domain/card.ts';
import { profileOf } from '../../domain/profile.ts';
import { REACTION_SCALES } from '../../domain/scales.ts';
import { fill, lower, namesOf } from '../../i18n/format.ts';
import type { ResultTexts, SharingTexts } from '../../i18n/messages.ts';
import { sharedBy } from '../../i18n/shared.ts';
import { summaryOf } from '../../i18n/summary.ts';
import { RoleTable } from '../result/RoleTable.tsx';
import { ScoreTable } from '../result/ScoreTable.tsx';
import type { Sharable, ShareLink } from './shareLink.ts';

type Props = {
  readonly link: ShareLink;
  readonly sharable: Sharable;
  readonly texts: ResultTexts;
  readonly sharing: SharingTexts;
};

/** What the receiver will see, read from the very link that is about to be given. */
export function Preview({ link, sharable, texts, sharing }: Props) {
  return (
    <section class="preview" aria-labelledby="preview">
      <h3 id="preview">{sharing.preview.title}</h3>
      {link.kind === 'card' ? (
        <CardPreview card={link.card} href={link.href} texts={texts} words={sharing.preview} />
      ) : (
        <ResultPreview
          fragment={link.fragment}
          sharable={sharable}
          texts={texts}
          sharing={sharing}
        />
      )}
    </section>
  );
}

/** The line on a card. */
function cardLine(
  { traits: [one, two] }: Card,
  texts: ResultTexts,
  words: SharingTexts['preview'],
) {
  if (one === undefined) return words.cardNone;
  const name = (trait: typeof one) => lower(texts.traits[trait].name);
  return two === undefined
    ? fill(words.cardOne, { trait: name(one) })
    : fill(words.cardTwo, { traits: namesOf([name(one), name(two)]) });
}

type CardProps = {
  readonly card: Card;
  readonly href: string;
  readonly texts: ResultTexts;
  readonly words: SharingTexts['preview'];
};

function CardPreview({ card, href, texts, words }: CardProps) {
  return (
    <>
      <p class="seen-title">{cardLine(card, texts, words)}</p>
      <p>
        {card.traits.length === 0 ? words.cardPlainAddress : words.cardAddress}{' '}
        <span class="address">{href}</span>
      </p>
      <p class="soft">{words.cardOnly}</p>
    </>
  );
}

type ResultProps = Pick<Props, 'sharable' | 'texts' | 'sharing'> & { readonly fragment: string };

function ResultPreview({ fragment, sharable, texts, sharing: { preview, opened } }: ResultProps) {
  const shared = decodeShared(fragment, [sharable.instrument]);
  // A link of our own that cannot be read: then nothing may be promised about it.
  if (shared.kind !== 'scores' && shared.kind !== 'answers') {
    return <p role="alert">{texts.share.damagedTitle}</p>;
  }
  const sums = sumsOfShared(shared, texts.norms);
  const profile = profileOf(texts.norms, sums);
  const { heading, sentences } = summaryOf(profile, texts, 'shared');
  const withRoles = REACTION_SCALES.every((scale) => sums.scales.has(scale));
  const { name } = shared;
  return (
    <>
      <p class="seen-title">{heading}</p>
      {sentences.length > 0 && <p>{sentences.join(' ')}</p>}
      <p class="soft">{sharedBy(name, texts.share, opened)}</p>
      <div class="seen-scores">
        <ScoreTable profile={profile} before={null} texts={texts} caption={preview.tableCaption} />
      </div>
      {withRoles && (
        <RoleTable profile={profile} before={null} texts={texts} caption={preview.rolesCaption} />
      )}
      <ul class="soft seen">
        {profile.places.kind === 'three' && <li>{preview.tips}</li>}
        {!withRoles && <li>{preview.noRoles}</li>}
        <li>
          {shared.kind === 'answers'
            ? fill(preview.allAnswers, { n: shared.response.size })
            : preview.noAnswers}
        </li>
        <li>{name === null ? preview.noName : fill(preview.name, { name })}</li>
      </ul>
    </>
  );
}
