import { TRAITS } from '../../../domain/test/scales.ts';
import type { InterviewData } from '../../../i18n/say/interview.ts';

type Props = { readonly data: InterviewData };

/** All questions by bouwsteen, to unfold. */
export function Bank({ data: { texts, names } }: Props) {
  const { bank, stories, traits } = texts;
  return (
    <section aria-labelledby="bank">
      <h2 id="bank">{bank.title}</h2>
      <p>{bank.lead}</p>
      <div class="bank">
        {TRAITS.map((trait) => (
          <details key={trait} class={`trait-${trait}`}>
            <summary>{names[trait]}</summary>
            <ul class="bullets">
              {traits[trait].asks.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
            <p class="soft">
              {stories.show}: {traits[trait].show}
            </p>
          </details>
        ))}
      </div>
    </section>
  );
}
