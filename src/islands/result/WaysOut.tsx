import type { RoleId } from '../../domain/test/scales.ts';
import { ROLES } from '../../domain/test/scales.ts';
import { fill, lower } from '../../i18n/format.ts';
import type { ResultTexts } from '../../i18n/messages.ts';

type Props = {
  readonly texts: ResultTexts;
  /** The roles whose way out is open; the others can be unfolded. */
  readonly open: readonly RoleId[];
};

/** The way out of each role in Choy's winnaarsdriehoek (1990), with sentences to say. */
export function WaysOut({ texts: { result, roles }, open }: Props) {
  const order = [...ROLES].sort((a, b) => Number(open.includes(b)) - Number(open.includes(a)));
  return (
    <section class="ways-out" aria-labelledby="ways-out">
      <h3 id="ways-out">{result.wayOutTitle}</h3>
      <p class="soft">{result.wayOutLead}</p>
      <div class="cards">
        {order.map((role) => {
          const { name, wayOut } = roles[role];
          return (
            <details
              key={role}
              class={open.includes(role) ? 'card' : 'card screen-only'}
              open={open.includes(role)}
            >
              <summary>
                {fill(result.wayOut, { role: lower(name), stance: lower(wayOut.name) })}
              </summary>
              <p>{wayOut.step}</p>
              <p class="soft">{result.sayings}</p>
              <ul class="sayings">
                {wayOut.sayings.map((saying) => (
                  <li key={saying}>
                    <q>{saying}</q>
                  </li>
                ))}
              </ul>
            </details>
          );
        })}
      </div>
    </section>
  );
}
