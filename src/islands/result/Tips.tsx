import type { Advice, TipCard } from '../../domain/result/advice.ts';
import { adviceOf } from '../../domain/result/advice.ts';
import type { Profile } from '../../domain/result/profile.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import { fill, lower } from '../../i18n/format.ts';
import type { FirstTexts } from '../../i18n/firstTexts.ts';
import type { ResultTexts, Tip, TipTexts } from '../../i18n/messages.ts';
import { FoldRow } from '../ui/FoldRow.tsx';
import { TipText } from './TipText.tsx';

type Props = {
  readonly profile: Profile;
  readonly chosen: TraitId | null;
  readonly tips: TipTexts;
  readonly texts: FirstTexts;
  /** All texts, once they are there; the tips for what stands highest come with them. */
  readonly rest: ResultTexts | null;
  readonly reader: 'own' | 'shared';
};

/** The id of the fold with the tips of a bouwsteen. */
export function tipsFold(trait: TraitId): string {
  return `stappen-${trait}`;
}

/**
 * Tips for the places to practise and for what stands highest, a fold for each bouwsteen; its second
 * line is the first tip. The first tips load before the others.
 */
export function Tips({ profile, chosen, tips, texts, rest, reader }: Props) {
  const advice = adviceOf(profile, chosen, tips);
  const { result } = texts;
  if (advice.cards.length === 0 && advice.strength === null) return null;
  return (
    <div class="tips">
      <h2 class="print-only">{reader === 'own' ? result.tipsTitle : result.tipsTitleShared}</h2>
      {advice.cards.map((card) => (
        <PractiseTips key={card.trait} card={card} texts={texts} reader={reader} />
      ))}
      {advice.strength && rest && (
        <StrengthTips strength={advice.strength} texts={rest} reader={reader} />
      )}
    </div>
  );
}

function whyOf(card: TipCard<Tip>, texts: FirstTexts, reader: Props['reader']): string {
  const { result, traits } = texts;
  const trait = lower(traits[card.trait].name);
  if (card.reason === 'chosen') return result.whyChosen;
  if (card.reason === 'place') return fill(result.whyPlace, { trait });
  return fill(reader === 'own' ? result.whyLowest : result.whyLowestShared, { trait });
}

type CardProps = {
  readonly card: TipCard<Tip>;
  readonly texts: FirstTexts;
  readonly reader: Props['reader'];
};

/** On paper only the leading card has all its tips. */
function PractiseTips({ card, texts, reader }: CardProps) {
  const { result, traits } = texts;
  const [first, ...rest] = card.tips;
  if (first === undefined) return null;
  const isLead = card.open === 'all';
  return (
    <FoldRow
      id={tipsFold(card.trait)}
      class={`on-paper tip-card trait-${card.trait}${isLead ? '' : ' is-place'}`}
      title={fill(result.tipsOf, { trait: lower(traits[card.trait].name) })}
      note={first.do}
    >
      <p class="soft">{whyOf(card, texts, reader)}</p>
      <div class="tip-list">
        <TipText tip={first} texts={result} />
        {rest.map((tip) => (
          <TipText key={tip.id} tip={tip} texts={result} isOnScreenOnly={!isLead} />
        ))}
      </div>
    </FoldRow>
  );
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
      class={`on-paper tip-card trait-${strength.trait}`}
      title={fill(own ? result.strengthTitle : result.strengthTitleShared, { trait })}
      note={strength.use.do}
    >
      <p class="soft">{fill(why, { trait })}</p>
      <div class="tip-list">
        <TipText tip={strength.use} texts={result} label={result.strengthUse} />
        {strength.isHigh && (
          <TipText tip={strength.overdo} texts={result} label={result.strengthOverdo} />
        )}
      </div>
    </FoldRow>
  );
}
