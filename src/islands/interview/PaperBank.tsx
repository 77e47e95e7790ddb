import { TRAITS } from '../../domain/scales.ts';
import type { InterviewData } from '../../i18n/interview.ts';
import { PaperPage } from './PaperPage.tsx';

type Props = { readonly data: InterviewData };

/** All questions on one page, for who chooses with a pen. */
export function PaperBank({ data }: Props) {
  const { texts, names } = data;
  return (
    <PaperPage data={data} title={texts.bank.title}>
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
    </PaperPage>
  );
}
