import { adviceOf } from '../../domain/result/advice.ts';
import type { Profile, Score } from '../../domain/result/profile.ts';
import type { ScaleId, TraitId } from '../../domain/test/scales.ts';
import { REACTION_SCALES, TRAITS } from '../../domain/test/scales.ts';
import { fill, formatsOf, lower, wholePoints } from '../format.ts';
import type { ResultTexts, Tip, TipTexts } from '../messages.ts';
import { openingText, sharedSummaryOf } from './sharedSummary.ts';
import { depthName } from './summary.ts';

/** The input for a text version. `time`: milliseconds since 1970. */
export type TextVersion = {
  readonly profile: Profile;
  readonly chosen: TraitId | null;
  readonly withRoles: boolean;
  readonly texts: ResultTexts;
  readonly tips: TipTexts;
  readonly siteName: string;
  readonly address: string;
  readonly time: number;
};

function scoreLine(name: string, score: Score | undefined, { result }: ResultTexts): string {
  if (score?.kind !== 'scored') return `- ${name}: ${result.noScore}`;
  const [low, high] = [wholePoints(score.low), wholePoints(score.high)];
  const margin = `${lower(result.columnMargin)} ${fill(result.range, { low, high })}`;
  return `- ${name}: ${wholePoints(score.points)} (${margin})`;
}

function tipLines(tip: Tip, { result }: ResultTexts): readonly string[] {
  return [`- ${tip.do}`, `  ${result.tipPlan} ${tip.plan}`, `  ${result.tipGives} ${tip.gives}`];
}

function adviceParts({
  profile,
  chosen,
  tips,
  texts,
}: TextVersion): readonly (readonly string[])[] {
  const { cards, strength } = adviceOf(profile, chosen, tips);
  const { result, traits } = texts;
  const strong = strength && lower(traits[strength.trait].name);
  return [
    ...cards.map((card) => [
      traits[card.trait].name,
      ...(card.open === 'all' ? card.tips : card.tips.slice(0, 1)).flatMap((tip) =>
        tipLines(tip, texts),
      ),
    ]),
    ...(strength && strong
      ? [
          [
            fill(result.strengthTitleShared, { trait: strong }),
            ...tipLines(strength.use, texts),
            ...(strength.isHigh ? tipLines(strength.overdo, texts) : []),
          ],
        ]
      : []),
  ];
}

/**
 * A result and its tips as plain text, for a mail or a document: parts with an empty line between,
 * no markup. Others may read it, so it speaks of the result and not to 'you', and holds roles only
 * when asked for.
 */
export function plainText(version: TextVersion): string {
  const { profile, chosen, withRoles, texts, siteName, address, time } = version;
  const { result, traits, roles } = texts;
  const summary = sharedSummaryOf(profile, texts);
  const opening = openingText(summary);
  const lines = (scales: readonly ScaleId[], nameOf: (scale: ScaleId) => string) =>
    scales.map((scale) => scoreLine(nameOf(scale), profile.scores.get(scale), texts));
  const scaleNames: Readonly<Record<string, { readonly name: string }>> = { ...traits, ...roles };
  const nameOf = (scale: ScaleId) => scaleNames[scale]?.name ?? scale;
  const advice = adviceParts(version);
  const parts: readonly (readonly string[])[] = [
    [
      `${siteName}: ${lower(depthName(profile.depth, result))}`,
      fill(result.printed, { date: formatsOf(texts.locale).longDate(time) }),
    ],
    [summary.heading, ...(opening === '' ? [] : [opening])],
    [result.tableCaption, ...lines(TRAITS, nameOf), result.bandNoteText],
    ...(chosen ? [[`${result.choosePlace}: ${lower(traits[chosen].name)}`]] : []),
    ...(advice.length > 0 ? [[result.tipsTitleShared], ...advice] : []),
    ...(withRoles
      ? [[result.rolesCaption, ...lines(REACTION_SCALES, nameOf), result.roleNoteText]]
      : []),
    [`${siteName}: ${address}`],
  ];
  return `${parts.map((part) => part.join('\n')).join('\n\n')}\n`;
}
