import { useState } from 'preact/hooks';
import type { Member } from '../../domain/team/team.ts';
import { Named } from '../ui/Named.tsx';
import { fill } from '../../i18n/fill.ts';
import type { TeamData } from '../../i18n/say/team.ts';
import { nameOf } from '../../i18n/say/team.ts';
import { takeBack, takeOut } from '../../stores/team.ts';
import { Anew } from './Anew.tsx';

type Props = {
  readonly texts: TeamData['texts'];
  readonly members: readonly Member[];
  readonly isNamed: boolean;
  readonly onNamed: (isNamed: boolean) => void;
};

/** Who is in: by number, or by the name that somebody gave when the facilitator shows names. */
export function Members({ texts, members: here, isNamed, onNamed }: Props) {
  const { members } = texts;
  const [gone, setGone] = useState<{ readonly member: Member; readonly name: string } | null>(null);
  const isBack = gone !== null && here.some(({ id }) => id === gone.member.id);
  return (
    <section aria-labelledby="members">
      <h2 id="members" tabIndex={-1}>
        {members.title}
      </h2>
      <p class="team-count">
        <b>{here.length}</b> {here.length === 1 ? members.one : members.many}
      </p>
      {here.length === 0 && <p>{members.empty}</p>}
      {here.some(({ name }) => name !== null) && (
        <div>
          <label class="switch">
            <input
              type="checkbox"
              name="names"
              checked={isNamed}
              aria-describedby="names-note"
              onChange={({ currentTarget }) => onNamed(currentTarget.checked)}
            />
            {members.names}
          </label>
          <p id="names-note" class="soft">
            {members.namesNote}
          </p>
        </div>
      )}
      <ul class="chips">
        {here.map((member, i) => {
          const name = nameOf(member, i + 1, isNamed, texts);
          return (
            <li key={member.id}>
              <bdi>{name}</bdi>
              <button
                type="button"
                class="quiet"
                aria-label={fill(members.remove, { name })}
                onClick={() => {
                  takeOut(member.id);
                  setGone({ member, name });
                  // The pressed button is gone.
                  document.getElementById('members')?.focus();
                }}
              >
                ×
              </button>
            </li>
          );
        })}
      </ul>
      <div role="status">
        {gone !== null && !isBack && (
          <p class="row">
            <Named text={members.removed} name={gone.name} />
            <button
              type="button"
              class="link"
              onClick={() => {
                takeBack(gone.member);
                setGone(null);
                document.getElementById('members')?.focus();
              }}
            >
              {members.restore}
            </button>
          </p>
        )}
      </div>
      <Anew texts={members} members={here} />
    </section>
  );
}
