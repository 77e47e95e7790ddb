import type { RoleId } from '../../domain/test/scales.ts';
import { ROLES } from '../../domain/test/scales.ts';
import { fill, lower, upper } from '../../i18n/format.ts';
import type { ResultTexts } from '../../i18n/messages.ts';
import { FoldRow } from '../ui/FoldRow.tsx';
import { useFormats } from '../ui/useFormats.ts';

type Props = {
  readonly texts: ResultTexts;
  /** The roles that may be named: they come first, and paper has only these. */
  readonly named: readonly RoleId[];
};

/** The way out of each role in Choy's winnaarsdriehoek (1990), with how to notice the role early, sentences to say, and a plan. */
export function WaysOut({ texts, named }: Props) {
  const { listOf } = useFormats();
  const { result, roles } = texts;
  const namesOf = (ids: readonly RoleId[]) => listOf(ids.map((role) => lower(roles[role].name)));
  const order = [...named, ...ROLES.filter((role) => !named.includes(role))];
  const [first] = named;
  // Paper has no room for these of three roles.
  const onlyNamed = first ? undefined : 'screen-only';
  return (
    <FoldRow
      class="on-paper ways-out"
      title={first ? fill(result.wayOutOf, { role: namesOf(named) }) : result.wayOutTitle}
      note={named.length === 1 && first ? roles[first].wayOut.step : upper(namesOf(order))}
    >
      <p class="soft">{result.wayOutLead}</p>
      <div class="ways">
        {order.map((role) => {
          const { name, wayOut } = roles[role];
          const isOnPaper = named.length === 0 || named.includes(role);
          return (
            <div key={role} class={isOnPaper ? 'way' : 'way screen-only'}>
              <h4>{fill(result.wayOut, { role: lower(name), stance: lower(wayOut.name) })}</h4>
              <p class={onlyNamed}>
                <span class="soft">{result.early}</span> {wayOut.early}
              </p>
              <p>{wayOut.step}</p>
              <p class="soft">{result.sayings}</p>
              <ul class="sayings">
                {wayOut.sayings.map((saying) => (
                  <li key={saying}>
                    <q>{saying}</q>
                  </li>
                ))}
              </ul>
              <p class={onlyNamed}>
                <span class="soft">{result.tipPlan}</span> {wayOut.plan}
              </p>
            </div>
          );
        })}
      </div>
    </FoldRow>
  );
}
