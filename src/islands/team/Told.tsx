import { fill } from '../../i18n/fill.ts';
import type { TeamData } from '../../i18n/say/team.ts';
import type { Outcome } from './outcomes.ts';

type Props = {
  readonly texts: TeamData['texts']['collect'];
  /** `null`: nothing was pasted yet. */
  readonly outcomes: readonly Outcome[] | null;
  readonly onAdd: (place: number) => void;
};

/** What became of each code: how many are in, and a line for each that is not. */
export function Told({ texts, outcomes, onAdd }: Props) {
  const added = outcomes?.filter(({ kind }) => kind === 'added').length ?? 0;
  return (
    <div role="status" class="told">
      {outcomes?.length === 0 && <p>{texts.none}</p>}
      {added > 0 && <p>{added === 1 ? texts.added : fill(texts.addedMany, { n: added })}</p>}
      {(['roles', 'answers'] as const).map(
        (left) =>
          outcomes?.some((one) => one.kind === 'added' && one.left === left) && (
            <p key={left}>{texts.left[left]}</p>
          ),
      )}
      {outcomes && outcomes.length > added && (
        <ul>
          {outcomes.map(
            (outcome, i) =>
              outcome.kind === 'told' && (
                <li key={i}>
                  {outcomes.length > 1 && <b>{fill(texts.found, { n: i + 1 })}: </b>}
                  {texts.why[outcome.why]}
                  {outcome.entry && (
                    <button
                      type="button"
                      class="link"
                      onClick={() => {
                        onAdd(i);
                        // The pressed button is gone.
                        document.getElementById('members')?.focus();
                      }}
                    >
                      {texts.addAnyway}
                    </button>
                  )}
                </li>
              ),
          )}
        </ul>
      )}
    </div>
  );
}
