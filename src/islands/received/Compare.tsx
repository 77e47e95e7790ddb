import { useMemo, useState } from 'preact/hooks';
import type { TraitDifference } from '../../domain/history/compare.ts';
import { compareResults } from '../../domain/history/compare.ts';
import { profileOf, type Profile } from '../../domain/result/profile.ts';
import type { Measured } from '../../domain/score/measure.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import { depthName } from '../../i18n/say/summary.ts';
import { localeOf } from '../../i18n/locales.ts';
import { breakable, fill, formatsOf, lower, wholePoints } from '../../i18n/format.ts';
import type { ReceivedTexts, ResultTexts } from '../../i18n/messages.ts';
import { Radar } from '../radar/Radar.tsx';
import { radarValues, scoresSaid } from '../radar/radarValues.ts';
import { TwoLines } from '../radar/TwoLines.tsx';
import { Named } from '../ui/Named.tsx';
import { useLocale } from '../ui/locale.ts';

/** A longer name would squeeze the numbers below it. */
const SHORT = 12;

type Words = ReceivedTexts['compare'];
type Props = {
  readonly own: Measured;
  readonly other: Measured;
  /** The name of the sender, if the link holds it. */
  readonly name: string | null;
  readonly texts: ResultTexts;
  readonly words: Words;
};

/** The differences in words: only clear ones are named. */
function verdictOf(rows: readonly TraitDifference[], texts: ResultTexts, words: Words): string {
  const { namesOf } = formatsOf(texts.locale);
  const unlike = rows
    .filter(({ distance }) => distance === 'unlike')
    .map(({ trait }) => lower(texts.traits[trait].name));
  if (unlike.length === rows.length) return words.unlikeAll;
  if (unlike.length > 0) {
    const alike = rows.filter(({ distance }) => distance !== 'unlike');
    return `${verdictOf(alike, texts, words)} ${fill(words.unlike, { traits: namesOf(unlike) })}`;
  }
  if (rows.some(({ distance }) => distance === 'unsaid')) return words.unsaid;
  const clear = rows
    .filter(({ distance }) => distance === 'clear')
    .map(({ trait }) => lower(texts.traits[trait].name));
  return clear.length === 0 ? words.none : fill(words.some, { traits: namesOf(clear) });
}

function differenceOf({ difference, distance }: TraitDifference, words: Words): string {
  if (distance === 'unlike') return words.unlikeCell;
  if (difference === 0) return words.equal;
  return fill(difference > 0 ? words.higher : words.lower, { n: Math.abs(difference) });
}

/** Two results on one radar and in one table. Line, point and words tell them apart. */
export function Compare({ own, other, name, texts, words }: Props) {
  const locale = useLocale();
  const [lit, setLit] = useState<TraitId | null>(null);
  const comparison = useMemo(() => compareResults(own, other), [own, other]);
  const drawn = useMemo(() => {
    const [mine, theirs] = [own, other].map(({ measure, sums }) =>
      profileOf(measure.norms, sums),
    ) as [Profile, Profile];
    return {
      own: radarValues(mine, texts.traits),
      other: radarValues(theirs, texts.traits),
      depths: [mine, theirs].map(({ depth }) => lower(depthName(depth, texts.result))),
    };
  }, [own, other, texts]);
  const names = { you: words.you, name: name ?? words.other };
  const beside = useMemo(
    () => drawn.other && { values: drawn.other, ownName: names.you, name: names.name },
    [drawn.other, names.you, names.name],
  );
  if (comparison === null || drawn.own === null || drawn.other === null || beside === null)
    return null;
  const [ownDepth = '', otherDepth = ''] = drawn.depths;
  const { rows, threshold } = comparison;
  const formats = formatsOf(texts.locale);
  const label = fill(words.radarLabel, {
    you: names.you,
    name: name === null ? words.other : localeOf(locale).quotes.join(name),
    own: scoresSaid(drawn.own, texts.result, formats),
    scores: scoresSaid(drawn.other, texts.result, formats),
  });
  return (
    <section class="compare" aria-labelledby="compare">
      <h2 id="compare">{words.title}</h2>
      <div class="compare-grid">
        <div>
          <Radar
            values={drawn.own}
            before={null}
            beside={beside}
            label={label}
            lit={lit}
            onLight={setLit}
            isWhole
            texts={texts.result}
          />
          <TwoLines
            own={fill(words.ownLine, {
              name: fill(words.depth, { name: names.you, depth: ownDepth }),
            })}
            other={
              <Named
                text={fill(words.otherLine, { name: fill(words.depth, { depth: otherDepth }) })}
                name={name}
                unnamed={words.other}
              />
            }
          />
        </div>
        <div>
          <p class="lead">{verdictOf(rows, texts, words)}</p>
          <table>
            <caption>
              <Named text={words.caption} name={name} unnamed={lower(words.other)} />
            </caption>
            <thead>
              <tr>
                <th scope="col">{texts.result.columnTrait}</th>
                <th scope="col">
                  {names.you} <span class="soft">{ownDepth}</span>
                </th>
                <th scope="col">
                  {name !== null && name.length <= SHORT ? <bdi>{name}</bdi> : words.other}{' '}
                  <span class="soft">{otherDepth}</span>
                </th>
                <th scope="col">{words.columnDifference}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.trait} class={row.distance === 'clear' ? 'is-clear' : undefined}>
                  <th scope="row">{breakable(texts.traits[row.trait].label)}</th>
                  <td>{wholePoints(row.own)}</td>
                  <td>{wholePoints(row.other)}</td>
                  <td>
                    {differenceOf(row, words)}
                    {row.difference !== 0 &&
                      row.distance !== 'unsaid' &&
                      row.distance !== 'unlike' && <span class="soft"> {words[row.distance]}</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class="soft">{words.meaning}</p>
          <p class="soft">{fill(words.threshold, { n: wholePoints(threshold) })}</p>
        </div>
      </div>
    </section>
  );
}
