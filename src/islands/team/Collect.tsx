import { useContext, useState } from 'preact/hooks';
import type { TeamData } from '../../i18n/say/team.ts';
import { takePasted } from '../../stores/team.ts';
import { Live } from './live.ts';
import type { Outcome } from './outcomes.ts';
import { anyway, told } from './outcomes.ts';
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
  const add = () => {
    const next = told(takePasted(pasted, measures));
    setWrong(false);
    setOutcomes(next);
    // As long as anything in it needs another look, the text stays.
    const isWhole = next.every((one) => one.kind === 'added' || one.why === 'double');
    if (next.length > 0 && isWhole) setPasted('');
  };
  const addDigits = () => {
    const next = told(takePasted(digits, measures));
    const isRead = next.some((one) => one.kind === 'added' || one.why !== 'digits');
    setWrong(!isRead);
    setOutcomes(isRead ? next : null);
    if (isRead) setDigits('');
  };
  const addAnyway = (place: number) => {
    const instruments = measures.map(({ instrument }) => instrument);
    setOutcomes(outcomes?.map((one, i) => (i === place ? anyway(one, instruments) : one)) ?? null);
  };
  return (
    <section aria-labelledby="collect">
      <h2 id="collect">{collect.title}</h2>
      <form
        aria-label={collect.add}
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
        <button type="submit" disabled={!isLive}>
          {collect.add}
        </button>
      </form>
      <form
        aria-label={collect.addDigits}
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
        <button type="submit" class="outline" disabled={!isLive}>
          {collect.addDigits}
        </button>
        <p role="status">{isWrong && <span class="wrong">{collect.wrongDigits}</span>}</p>
      </form>
      <Told texts={collect} outcomes={outcomes} onAdd={addAnyway} />
    </section>
  );
}
