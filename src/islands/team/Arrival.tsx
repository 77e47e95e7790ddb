import { useEffect, useRef, useState } from 'preact/hooks';
import type { Found } from '../../codecs/links/pastedTeam.ts';
import type { TeamData } from '../../i18n/say/team.ts';
import { takeMember } from '../../stores/team.ts';
import { Named } from '../ui/Named.tsx';
import { onArrival } from './arrived.ts';
import type { Outcome } from './outcomes.ts';
import { anyway, outcomeOf } from './outcomes.ts';
import { Told } from './Told.tsx';

type Props = { readonly data: TeamData; readonly first: Found | null };

/** A code that was opened as a link: nothing is added before a yes. */
export function Arrival({ data: { texts, measures }, first }: Props) {
  const { arrival, collect } = texts;
  const [found, setFound] = useState(first);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const instruments = measures.map(({ instrument }) => instrument);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(
    () =>
      onArrival(measures, (next) => {
        setFound(next);
        setOutcome(null);
      }),
    [measures],
  );
  useEffect(() => title.current?.focus(), [found]);
  const answer = (isYes: boolean) => {
    setOutcome(
      isYes && found?.kind === 'member'
        ? outcomeOf(found, takeMember(found.entry, instruments))
        : null,
    );
    setFound(null);
    // The pressed button is gone; what is told stands right below the title.
    document.getElementById('team-title')?.focus();
  };
  if (found === null)
    return (
      <Told
        texts={collect}
        outcomes={outcome && [outcome]}
        onAdd={() => setOutcome(outcome && anyway(outcome, instruments))}
      />
    );
  const isMember = found.kind === 'member';
  return (
    <section class="note arrival" aria-labelledby="arrival">
      <h2 id="arrival" tabIndex={-1} ref={title}>
        {arrival.title}
      </h2>
      {found.kind === 'member' ? (
        <p>
          {found.entry.name === null ? (
            arrival.text
          ) : (
            <Named text={arrival.named} name={found.entry.name} />
          )}
        </p>
      ) : (
        <p>
          {found.kind === 'elsewhere'
            ? arrival.elsewhere
            : arrival[found.kind === 'newer' ? 'otherVersion' : 'damaged']}
        </p>
      )}
      <div class="buttons">
        {isMember && (
          <button type="button" onClick={() => answer(true)}>
            {arrival.yes}
          </button>
        )}
        <button type="button" class="outline" onClick={() => answer(false)}>
          {isMember ? arrival.no : arrival.close}
        </button>
      </div>
    </section>
  );
}
