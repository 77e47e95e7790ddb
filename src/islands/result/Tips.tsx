import type { Advice, TipCard } from '../../domain/result/advice.ts';
import { adviceOf } from '../../domain/result/advice.ts';
import type { Profile } from '../../domain/result/profile.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import { fill, lower } from '../../i18n/format.ts';
import type { FirstTexts } from '../../i18n/firstTexts.ts';
import type { ResultTexts, Tip, TipTexts } from '../../i18n/messages.ts';
import { Fold } from '../ui/Fold.tsx';
import { TipText } from './TipText.tsx';

type Props = {
  readonly profile: Profile;
  readonly chosen: TraitId | null;
  readonly tips: TipTexts;
  readonly texts: FirstTexts;
  /** All texts, once they are there; the card of the strong side comes with them. */
  readonly rest: ResultTexts | null;
  readonly reader: 'own' | 'shared';
};

/**
 * Tips for the places to practise and for the strong side; each card says why it is there. The first
 * tips of each card load before the others.
 */
export function Tips({ profile, chosen, tips, texts, rest, reader }: Props) {
  const advice = adviceOf(profile, chosen, tips);
  const { result } = texts;
  if (profile.places.kind === 'none') return null;
  if (reader === 'shared' && advice.cards.length === 0) return null;
  return (
    <section class="tips" aria-labelledby="tips">
      <h2 id="tips">{reader === 'own' ? result.tipsTitle : result.tipsTitleShared}</h2>
      {advice.cards.length === 0 && <p>{result.tipsEmpty}</p>}
      {advice.cards.map((card) => (
        <PractiseCard key={card.trait} card={card} texts={texts} reader={reader} />
      ))}
      {advice.strength && rest && (
        <StrengthCard strength={advice.strength} texts={rest} reader={reader} />
      )}
    </section>
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

function PractiseCard({ card, texts, reader }: CardProps) {
  const { result, traits } = texts;
  const [first, ...rest] = card.tips;
  return (
    <section class={`tip-card trait-${card.trait}${card.open === 'all' ? '' : ' is-place'}`}>
      <h3>{traits[card.trait].name}</h3>
      <p class="soft">{whyOf(card, texts, reader)}</p>
      {card.open === 'all' ? (
        <div class="tip-list">
          {card.tips.map((tip) => (
            <TipText key={tip.id} tip={tip} texts={result} />
          ))}
        </div>
      ) : (
        <>
          {first && <TipText tip={first} texts={result} />}
          {rest.length > 0 && (
            <Fold class="screen-only" title={fill(result.moreTips, { n: rest.length })}>
              <div class="tip-list">
                {rest.map((tip) => (
                  <TipText key={tip.id} tip={tip} texts={result} />
                ))}
              </div>
            </Fold>
          )}
        </>
      )}
    </section>
  );
}

type StrengthProps = {
  readonly strength: NonNullable<Advice<Tip>['strength']>;
  readonly texts: ResultTexts;
  readonly reader: Props['reader'];
};

function StrengthCard({ strength, texts, reader }: StrengthProps) {
  const { result, traits } = texts;
  const trait = lower(traits[strength.trait].name);
  const own = reader === 'own';
  const why = {
    named: own ? result.whyNamed : result.whyNamedShared,
    'among-highest': own ? result.whyAmong : result.whyAmongShared,
  }[strength.reason];
  return (
    <section class={`tip-card trait-${strength.trait}`}>
      <h3>{fill(own ? result.strengthTitle : result.strengthTitleShared, { trait })}</h3>
      <p class="soft">{fill(why, { trait })}</p>
      <div class="tip-list">
        <TipText tip={strength.use} texts={result} label={result.strengthUse} />
        {strength.isHigh && (
          <TipText tip={strength.overdo} texts={result} label={result.strengthOverdo} />
        )}
      </div>
    </section>
  );
}
