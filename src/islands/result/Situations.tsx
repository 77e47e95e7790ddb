import type { Instrument } from '../../domain/test/instrument.ts';
import { strongestReactions } from '../../domain/test/reactions.ts';
import type { Response } from '../../domain/test/response.ts';
import type { ItemWording, ResultTexts } from '../../i18n/messages.ts';
import { FoldRow } from '../ui/FoldRow.tsx';
import { reactionNote } from '../../i18n/say/roles.ts';

type Props = {
  readonly instrument: Instrument;
  readonly response: Response;
  readonly wording: ItemWording;
  readonly texts: ResultTexts;
  /** When names are withheld, no reaction is linked to a role. */
  readonly withheld: boolean;
  /** Replaces the title when the answers are someone else's. */
  readonly title?: string;
  readonly caption?: string;
};

/** When more reactions than this have the same score, none is quoted. */
const MOST_QUOTED = 2;

/** The strongest reaction per situation, in the words of the reaction. */
export function Situations(props: Props) {
  const { instrument, response, wording, texts, withheld, title, caption } = props;
  const { result, answers } = texts;
  const rows = strongestReactions(instrument, response);
  if (rows.length === 0) return null;
  return (
    <FoldRow
      class="on-paper situations"
      title={title ?? result.situationsTitle}
      note={result.situationsNote}
    >
      <table class="is-wide">
        <caption class="unseen">{caption ?? result.situationsCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{result.columnSituation}</th>
            <th scope="col">{result.columnReaction}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ situation, reactions, value }) => (
            <tr key={situation.id}>
              <th scope="row">{wording.situations[situation.id]?.title}</th>
              <td>
                {reactions.length > MOST_QUOTED && result.situationTie}
                {reactions
                  .slice(0, reactions.length > MOST_QUOTED ? 0 : MOST_QUOTED)
                  .map((reaction) => (
                    <p key={reaction.id}>
                      {wording.items[reaction.id]}{' '}
                      <span class="soft">
                        {reactionNote(reaction.scale, answers[value - 1] ?? '', withheld, texts)}
                      </span>
                    </p>
                  ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </FoldRow>
  );
}
