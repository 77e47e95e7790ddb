import { h } from 'preact';
import type { TenShare } from '../../../domain/result/outOfTen.ts';
import type { Profile } from '../../../domain/result/profile.ts';
import { PERSON_HEIGHT, PERSON_WIDTH, peopleStrokes } from '../../../figures/people.ts';
import { svgElement } from '../../../figures/svg.ts';
import { fill } from '../../../i18n/format.ts';
import type { FirstTexts } from '../../../i18n/firstTexts.ts';
import type { SaidChances } from '../../../i18n/say/chances.ts';
import { sayChances } from '../../../i18n/say/chances.ts';
import { Fold } from '../../ui/Fold.tsx';

type Props = { readonly profile: Profile; readonly texts: FirstTexts };

/** How sure the order of the six is. For the owner only: it tells more of someone than a name. */
export function Chances({ profile, texts }: Props) {
  const highest = sayChances(profile, texts, 'highest');
  const lowest = sayChances(profile, texts, 'lowest');
  if (highest === null && lowest === null) return null;
  const { title, lowestTitle } = texts.result.chances;
  return (
    <section class="chances" aria-labelledby="chances">
      <h2 id="chances">{title}</h2>
      {highest && <Said said={highest} texts={texts} />}
      {lowest && highest && (
        <Fold class="screen-only" title={lowestTitle}>
          <Said said={lowest} texts={texts} />
        </Fold>
      )}
      {/* With four at the top there is nothing to fold it under. */}
      {lowest && !highest && <Said said={lowest} texts={texts} />}
    </section>
  );
}

type SaidProps = { readonly said: SaidChances; readonly texts: FirstTexts };

/** The sentences, and the ten drawn: whoever hears the sentences need not hear the drawing. */
function Said({ said: { division, claims, figures }, texts }: SaidProps) {
  const { result, traits } = texts;
  const { row, rowOthers } = result.chances;
  return (
    <>
      <p>
        <span>{division.join(' ')}</span>
      </p>
      {figures.named.length > 0 && (
        <ul class="ten" aria-hidden="true">
          {figures.named.map(({ trait, people }: TenShare) => (
            <li key={trait} class={`trait-${trait}`}>
              <People count={people} />
              <span>{fill(row, { n: people, trait: traits[trait].name })}</span>
            </li>
          ))}
          {figures.others > 0 && (
            <li class="others">
              <People count={figures.others} />
              <span>{fill(rowOthers, { n: figures.others })}</span>
            </li>
          )}
        </ul>
      )}
      {claims.length > 0 && (
        <p>
          <span>{claims.join(' ')}</span>
        </p>
      )}
    </>
  );
}

function People({ count }: { readonly count: number }) {
  const width = count * PERSON_WIDTH;
  return (
    <svg class="people" viewBox={`0 0 ${width} ${PERSON_HEIGHT}`} width={width}>
      {peopleStrokes(count).map((stroke, i) => {
        const { tag, attributes } = svgElement(stroke);
        return h(tag, { key: i, ...attributes });
      })}
    </svg>
  );
}
