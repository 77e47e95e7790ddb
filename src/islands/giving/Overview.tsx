import type { Draft } from '../../domain/panel/draft.ts';
import { REMARKS, unseenIn, withName } from '../../domain/panel/draft.ts';
import type { Observation } from '../../domain/panel/reply.ts';
import { cleanRemark } from '../../domain/panel/remark.ts';
import { fill } from '../../i18n/fill.ts';
import type { GivingPageData } from '../../i18n/say/giving.ts';
import { changeDraft } from '../../stores/replyDraft.ts';
import { NameField } from '../share/NameField.tsx';
import { useFocusOnMove } from '../ui/useFocusOnMove.ts';
import { Observed } from './Observed.tsx';

type Props = {
  readonly data: GivingPageData;
  readonly draft: Draft;
  readonly name: string | null;
  readonly ids: readonly string[];
  readonly onStep: (step: number) => void;
  readonly onMake: () => void;
};

/** Everything that goes into the link, before it is made. */
export function Overview({ data, draft, name, ids, onStep, onMake }: Props) {
  const { questionnaire, statements, nameField, texts } = data;
  const { overview, open, ask } = texts;
  const heading = useFocusOnMove('overview');
  const unseen = unseenIn(draft);
  const said = (observation: Observation | undefined) =>
    typeof observation === 'number' ? questionnaire.answers[observation - 1] : ask.unseen;
  return (
    <form method="dialog" autocomplete="off" class="ask is-long">
      <h1 tabIndex={-1} ref={heading}>
        {overview.title}
      </h1>
      <p>{overview.lead}</p>
      <details class="given">
        <summary>{fill(overview.answers, { n: ids.length })}</summary>
        <ol>
          {ids.map((id, i) => (
            <li key={id}>
              <Observed text={statements[id] ?? ''} name={name} />
              <span class="given-answer">
                <strong>{said(draft.observations.get(id))}</strong>
                <button type="button" class="link" onClick={() => onStep(i)}>
                  {overview.change}
                  <span class="unseen">
                    {' '}
                    <Observed text={statements[id] ?? ''} name={name} />
                  </span>
                </button>
              </span>
            </li>
          ))}
        </ol>
      </details>
      {unseen > 0 && (
        <p>{unseen === 1 ? overview.unseenOne : fill(overview.unseenMore, { n: unseen })}</p>
      )}
      <h2>{overview.remarks}</h2>
      <dl>
        {REMARKS.map((remark) => (
          <div key={remark}>
            <dt>{open[remark].label}</dt>
            <dd>
              <bdi>{cleanRemark(draft[remark]) || overview.nothing}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <button type="button" class="link" onClick={() => onStep(ids.length)}>
          {overview.changeRemarks}
        </button>
      </p>
      <NameField
        value={draft.name}
        texts={{ ...nameField, nameNote: overview.nameNote }}
        onValue={(value) => changeDraft((before) => withName(before, value))}
      />
      <div class="buttons">
        <button type="button" class="quiet" onClick={() => onStep(ids.length)}>
          {questionnaire.previous}
        </button>
        <button type="button" onClick={onMake}>
          {overview.make}
        </button>
      </div>
    </form>
  );
}
