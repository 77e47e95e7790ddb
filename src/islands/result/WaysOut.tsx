import type { RoleId } from '../../domain/test/scales.ts';
import { ROLES } from '../../domain/test/scales.ts';
import { fill, lower, upper } from '../../i18n/format.ts';
import type { ResultTexts } from '../../i18n/messages.ts';
import { FoldRow } from '../ui/FoldRow.tsx';
import { useFormats } from '../ui/useFormats.ts';

type Props = {
  readonly texts: ResultTexts;
  /** The roles that may be named: each has a line of its own, the others share one. */
  readonly named: readonly RoleId[];
};

/** The way out of each role in Choy's winnaarsdriehoek (1990), with sentences to say. */
export function WaysOut({ texts, named }: Props) {
  const { listOf } = useFormats();
  const { result, roles } = texts;
  const others = ROLES.filter((role) => !named.includes(role));
  const names = listOf(others.map((role) => lower(roles[role].name)));
  return (
    <>
      {named.map((role) => (
        <FoldRow
          key={role}
          class="on-paper way-out"
          title={fill(result.wayOutOf, { role: lower(roles[role].name) })}
          note={roles[role].wayOut.step}
        >
          <Way role={role} texts={texts} />
          <p class="soft">{result.wayOutLead}</p>
        </FoldRow>
      ))}
      {/* On paper only when no role is named. */}
      <FoldRow
        class={named.length === 0 ? 'on-paper way-out' : 'way-out'}
        title={named.length === 0 ? result.wayOutTitle : result.wayOutOthers}
        note={upper(names)}
      >
        <div class="ways">
          {others.map((role) => (
            <div key={role}>
              <Way role={role} texts={texts} withStep />
            </div>
          ))}
        </div>
        <p class="soft">{result.wayOutLead}</p>
      </FoldRow>
    </>
  );
}

type WayProps = {
  readonly role: RoleId;
  readonly texts: ResultTexts;
  /** Where no second line says it. */
  readonly withStep?: boolean;
};

function Way({ role, texts: { result, roles }, withStep = false }: WayProps) {
  const { name, wayOut } = roles[role];
  return (
    <>
      <h4>{fill(result.wayOut, { role: lower(name), stance: lower(wayOut.name) })}</h4>
      <p class={withStep ? undefined : 'print-only'}>{wayOut.step}</p>
      <p class="soft">{result.sayings}</p>
      <ul class="sayings">
        {wayOut.sayings.map((saying) => (
          <li key={saying}>
            <q>{saying}</q>
          </li>
        ))}
      </ul>
    </>
  );
}
