import { readable } from '../../domain/text/outside.ts';
import type { FeedbackData } from '../../i18n/say/feedback.ts';
import type { Colleague } from '../../i18n/say/panel.ts';

type Props = { readonly data: FeedbackData; readonly colleagues: readonly Colleague[] };

/** What each colleague wrote, as text and in quotation marks: words of another, never of ours. */
export function Quotes({ data: { texts }, colleagues }: Props) {
  const { quotes } = texts;
  const written = colleagues
    .map(({ reply, called }) => ({
      id: reply.id,
      called,
      works: readable(reply.works),
      differently: readable(reply.differently),
    }))
    .filter(({ works, differently }) => works !== '' || differently !== '');
  return (
    <section class="panel-quotes" aria-labelledby="geschreven">
      <h3 id="geschreven">{quotes.title}</h3>
      {written.length === 0 && <p>{quotes.nothing}</p>}
      {written.map(({ id, called, works, differently }) => (
        <div key={id} class="quoted">
          <h4>
            <bdi>{called}</bdi>
          </h4>
          <dl>
            {works !== '' && <Quote label={quotes.works} text={works} />}
            {differently !== '' && <Quote label={quotes.differently} text={differently} />}
          </dl>
        </div>
      ))}
    </section>
  );
}

function Quote({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <div>
      <dt class="soft">{label}</dt>
      <dd>
        <q>
          <bdi>{text}</bdi>
        </q>
      </dd>
    </div>
  );
}
