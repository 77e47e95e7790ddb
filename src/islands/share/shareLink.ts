import { encodeAnswers } from '../../codecs/links/answers.ts';
import { encodeScores } from '../../codecs/links/scores.ts';
import { withName } from '../../codecs/links/shared.ts';
import type { Card } from '../../domain/result/card.ts';
import type { Instrument } from '../../domain/test/instrument.ts';
import type { Response } from '../../domain/test/response.ts';
import type { ScaleSums } from '../../domain/score/sums.ts';
import { ownAddress } from '../../urls.ts';

/** What the person chose to reveal. */
export type Choice = {
  readonly reveal: 'card' | 'scores' | 'answers';
  readonly withRoles: boolean;
  /** As it was typed. */
  readonly name: string;
};

/** Everything that can be shared. */
export type Sharable = {
  readonly sums: ScaleSums;
  readonly hasRoles: boolean;
  readonly card: Card | null;
  readonly instrument: Instrument;
  readonly response: Response;
};

/** The link of a choice with its fragment; a card has none, its address says everything. */
export type ShareLink =
  | { readonly kind: 'card'; readonly href: string; readonly card: Card }
  | { readonly kind: 'result'; readonly href: string; readonly fragment: string };

/** The choice that reveals least: a card, or scores when no strong side may be named. */
export function gentlest({ card }: Sharable): Choice {
  return { reveal: card === null ? 'scores' : 'card', withRoles: false, name: '' };
}

/** The link of a choice. A name is put in the fragment only, so a card never has one. */
export function linkOf({ reveal, withRoles, name }: Choice, sharable: Sharable): ShareLink {
  const { sums, hasRoles, card, instrument, response } = sharable;
  if (reveal === 'card' && card !== null) {
    return { kind: 'card', href: ownAddress(`/gedeeld/${card.id}/`), card };
  }
  const code =
    reveal === 'answers'
      ? encodeAnswers(instrument, response, sums.withheld)
      : encodeScores(sums, withRoles && hasRoles);
  const fragment = withName(code, name);
  return { kind: 'result', href: `${ownAddress('/gedeeld/')}#${fragment}`, fragment };
}
