import { TRAITS } from '../../../domain/test/scales.ts';
import type { InterviewData } from '../../../i18n/say/interview.ts';
import { Page } from './Page.tsx';

type Props = { readonly data: InterviewData };

/** All questions on one page, to choose from with a pen. */
export function Bank({ data }: Props) {
  const { texts, names } = data;
  return (
    <Page data={data} title={texts.bank.title}>
      <div>
        <h3>{texts.recall.title}</h3>
        <p>{texts.recall.lead}</p>
        <ul>
          {texts.recall.list.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </div>
      <div class="paper-pair">
        {TRAITS.map((trait) => (
          <div key={trait}>
            <h3>{names[trait]}</h3>
            <ul>
              {texts.traits[trait].asks.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Page>
  );
}
