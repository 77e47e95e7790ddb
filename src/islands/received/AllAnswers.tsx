import type { Instrument } from '../../domain/test/instrument.ts';
import type { Response } from '../../domain/test/response.ts';
import { fill } from '../../i18n/format.ts';
import type { ItemWording, ResultTexts, SharingTexts } from '../../i18n/messages.ts';
import { Fold } from '../ui/Fold.tsx';
import { Adopt } from './Adopt.tsx';

type Props = {
  readonly instrument: Instrument;
  readonly response: Response;
  readonly wording: ItemWording;
  readonly texts: ResultTexts;
  readonly words: SharingTexts['opened'];
};

/** Every answer in a link, in order of asking, and the button to take them over. */
export function AllAnswers({ instrument, response, wording, texts, words }: Props) {
  const answerTo = (id: string) => texts.answers[(response.get(id)?.value ?? 0) - 1];
  const tables = [
    { id: 'statements', caption: words.answersCaption, items: instrument.statements },
    ...instrument.situations.map(({ id, reactions }) => ({
      id,
      caption: wording.situations[id]?.text ?? '',
      items: reactions,
    })),
  ];
  return (
    <section class="all-answers screen-only" aria-labelledby="all-answers">
      <h2 id="all-answers">{fill(words.answersTitle, { n: response.size })}</h2>
      <p>{words.answersLead}</p>
      <Fold class="explain" title={words.answersCaption}>
        {tables.map(({ id, caption, items }) => {
          const given = items.filter((item) => response.has(item.id));
          return (
            given.length > 0 && (
              <table key={id} class="is-wide">
                <caption>{caption}</caption>
                <thead class="unseen">
                  <tr>
                    <th scope="col">{words.columnStatement}</th>
                    <th scope="col">{words.columnAnswer}</th>
                  </tr>
                </thead>
                <tbody>
                  {given.map((item) => (
                    <tr key={item.id}>
                      <th scope="row">{wording.items[item.id]}</th>
                      <td>{answerTo(item.id)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )
          );
        })}
      </Fold>
      <Adopt instrument={instrument} response={response} words={words} />
    </section>
  );
}
