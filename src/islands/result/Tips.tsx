import type { ComponentChildren } from 'preact';
import type { Advice, TipCard } from '../../domain/result/advice.ts';
import { adviceOf } from '../../domain/result/advice.ts';
import type { Profile } from '../../domain/result/profile.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import { fill, lower } from '../../i18n/format.ts';
import type { ResultTexts, Tip, TipTexts } from '../../i18n/messages.ts';
import { STEPS_FOLD } from './foldIds.ts';
import { FoldRow } from '../ui/FoldRow.tsx';
import { Spoke } from '../ui/Spoke.tsx';
import { useFormats } from '../ui/useFormats.ts';
import { TipText } from './TipText.tsx';

type Props = {
  readonly profile: Profile;
  readonly chosen: TraitId | null;
  readonly tips: TipTexts;
  readonly texts: ResultTexts;
  readonly reader: 'own' | 'shared';
  /** Under the chosen one on paper with the steps alone: what the person made of it. */
  readonly ownPlan?: ComponentChildren;
};

/**
 * Steps for the places to practise in one fold, and for what stands highest in another. Each second
 * line is a step.
 */
export function Tips({ profile, chosen, tips, texts, reader, ownPlan }: Props) {
  const { cards, strength } = adviceOf(profile, chosen, tips);
  return (
    <>
      {cards[0] && <PractiseTips {...{ cards, texts, reader, ownPlan }} />}
      {strength && <StrengthTips strength={strength} texts={texts} reader={reader} />}
    </>
  );
}

type CardsProps = {
  /** The leading one first. */
  readonly cards: readonly TipCard<Tip>[];
  readonly texts: ResultTexts;
  readonly reader: Props['reader'];
  readonly ownPlan: ComponentChildren;
};

/** After a choice the screen has its steps only; paper also has the first step of the other places. */
function PractiseTips({ cards, texts, reader, ownPlan }: CardsProps) {
  const { result, traits } = texts;
  const { namesOf } = useFormats();
  const nameOf = ({ trait }: TipCard<Tip>) => lower(traits[trait].name);
  const [lead] = cards;
  if (lead === undefined) return null;
  const isChosen = lead.reason === 'chosen';
  const title = isChosen
    ? fill(result.tipsOf, { trait: nameOf(lead) })
    : reader === 'own'
      ? result.tipsTitle
      : result.tipsTitleShared;
  return (
    <FoldRow
      id={STEPS_FOLD}
      class="on-paper tips"
      title={title}
      note={
        isChosen
          ? (lead.tips[0]?.do ?? '')
          : fill(result.tipsNote, { traits: namesOf(cards.map(nameOf)) })
      }
    >
      {/* After a choice the step itself says so. */}
      {reader === 'own' && !isChosen && <p class="soft">{result.whyFirst}</p>}
      {cards.map((card) => (
        <section
          key={card.trait}
          class={`tip-card trait-${card.trait}${card === lead ? '' : isChosen ? ' is-place print-only' : ' is-place'}`}
        >
          <h4>
            <Spoke trait={card.trait} />
            {traits[card.trait].name}
          </h4>
          <p class="soft">{whyOf(card, texts, reader)}</p>
          <div class="tip-list">
            {card.tips.map((tip, i) => (
              <TipText
                key={tip.id}
                tip={tip}
                texts={result}
                isOnScreenOnly={i > 0 && card.open === 'first'}
              />
            ))}
          </div>
          {card === lead && ownPlan}
        </section>
      ))}
    </FoldRow>
  );
}

function whyOf(card: TipCard<Tip>, texts: ResultTexts, reader: Props['reader']): string {
  const { result, traits } = texts;
  const trait = lower(traits[card.trait].name);
  if (card.reason === 'chosen') return result.whyChosen;
  if (card.reason === 'place') return fill(result.whyPlace, { trait });
  return fill(reader === 'own' ? result.whyLowest : result.whyLowestShared, { trait });
}

type StrengthProps = {
  readonly strength: NonNullable<Advice<Tip>['strength']>;
  readonly texts: ResultTexts;
  readonly reader: Props['reader'];
};

function StrengthTips({ strength, texts, reader }: StrengthProps) {
  const { result, traits } = texts;
  const trait = lower(traits[strength.trait].name);
  const own = reader === 'own';
  const why = {
    named: own ? result.whyNamed : result.whyNamedShared,
    'among-highest': own ? result.whyAmong : result.whyAmongShared,
  }[strength.reason];
  return (
    <FoldRow
      class={`on-paper strength trait-${strength.trait}`}
      title={fill(own ? result.strengthTitle : result.strengthTitleShared, { trait })}
      note={strength.use.do}
    >
      <p class="soft">{fill(why, { trait })}</p>
      <div class="tip-list">
        <TipText as="h4" tip={strength.use} texts={result} label={result.strengthUse} />
        {strength.isHigh && (
          <TipText as="h4" tip={strength.overdo} texts={result} label={result.strengthOverdo} />
        )}
      </div>
    </FoldRow>
  );
}
