import { ownAddress } from '../../absoluteUrls.ts';
import { encodeShared } from '../../codecs/links/shared.ts';
import type { Attempt, State } from '../../domain/history/state.ts';
import { latestWhole } from '../../domain/history/latest.ts';
import type { Measure } from '../../domain/score/measure.ts';
import { measureOf } from '../../domain/score/measure.ts';
import { sumScales } from '../../domain/score/sums.ts';
import type { LocaleCode } from '../../i18n/locales.ts';

/** A link with all answers of one attempt. */
export type MoveLink = { readonly href: string; readonly attempt: Attempt };

/** The link of the latest whole attempt, or else of the one that is being answered. */
export function moveLink(
  state: State,
  measures: readonly Measure[],
  locale: LocaleCode,
): MoveLink | null {
  const instruments = measures.map(({ instrument }) => instrument);
  const attempt =
    latestWhole(state, instruments) ?? state.attempts.findLast(({ answers }) => answers.size > 0);
  const measure = attempt && measureOf(measures, attempt.instrument);
  if (!attempt || !measure) return null;
  const { instrument, norms } = measure;
  const response = attempt.answers;
  const sums = sumScales(instrument, norms, response);
  const asked = { withRoles: true, name: '' };
  const fragment = encodeShared('answers', { sums, instrument, response }, asked);
  return { href: `${ownAddress('/gedeeld/', locale)}#${fragment}`, attempt };
}
