import { useContext, useState } from 'preact/hooks';
import { decodeDigits } from '../../codecs/links/digits.ts';
import { foundForTeam } from '../../codecs/links/pastedTeam.ts';
import { memberId } from '../../codecs/links/team.ts';
import type { TeamData } from '../../i18n/say/team.ts';
import { Live } from './live.ts';
import type { Outcome } from './outcomes.ts';
import { addAsked, take } from './outcomes.ts';
import { Told } from './Told.tsx';

type Props = { readonly data: TeamData };

/** Codes of members, pasted as they came or typed as digits. */
export function Collect({ data: { texts, measures } }: Props) {
  const { collect } = texts;
  const isLive = useContext(Live);
  const [pasted, setPasted] = useState('');
  const [digits, setDigits] = useState('');
  const [outcomes, setOutcomes] = useState<readonly Outcome[] | null>(null);
  const [isWrong, setWrong] = useState(false);
  const instruments = measures.map(({ instrument }) => instrument);
  const add = () => {
    setWrong(false);
    const found = foundForTeam(pasted, measures);
    setOutcomes(found.map((one) => take(one, instruments)));
    // What could not be read stays, to look at.
    if (found.some(({ kind }) => kind === 'member')) setPasted('');
  };
  const addDigits = () => {
    const read = decodeDigits(digits, instruments);
    setWrong(read.kind === 'damaged');
    if (read.kind !== 'ok') {
      setOutcomes(read.kind === 'newer' ? [{ kind: 'told', why: 'version', entry: null }] : null);
      return;
    }
    const entry = { id: memberId(read.sums), name: null, sums: read.sums };
    setOutcomes([take({ kind: 'member', from: 'digits', entry }, instruments)]);
    setDigits('');
  };
  const addAnyway = (place: number) =>
    setOutcomes(
      outcomes?.map((outcome, i) =>
        i === place && outcome.kind === 'told' && outcome.entry
          ? addAsked(outcome.entry, instruments)
          : outcome,
      ) ?? null,
    );
  return (
    <section aria-labelledby="collect">
      <h2 id="collect">{collect.title}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label for="codes">{collect.paste}</label>
        <textarea
          id="codes"
          rows={4}
          disabled={!isLive}
          value={pasted}
          spellcheck={false}
          autocomplete="off"
          onInput={({ currentTarget }) => setPasted(currentTarget.value)}
        />
        <button disabled={!isLive}>{collect.add}</button>
      </form>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          addDigits();
        }}
      >
        <label for="digits">{collect.digits}</label>
        <input
          id="digits"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          disabled={!isLive}
          value={digits}
          aria-describedby="digits-note"
          aria-invalid={isWrong}
          onInput={({ currentTarget }) => {
            setDigits(currentTarget.value);
            setWrong(false);
          }}
        />
        <p id="digits-note" class="soft">
          {collect.digitsNote}
        </p>
        <button class="outline" disabled={!isLive}>
          {collect.addDigits}
        </button>
        <p role="status">{isWrong && <span class="wrong">{collect.wrongDigits}</span>}</p>
      </form>
      <Told texts={collect} outcomes={outcomes} onAdd={addAnyway} />
    </section>
  );
}
