import { useEffect, useRef } from 'preact/hooks';
import type { Needed } from '../../domain/plan/phase.ts';
import type { PlanData } from '../../i18n/say/plan.ts';
import { tenId } from './Ten.tsx';
import { fieldId } from './TextField.tsx';

type Props = { readonly data: PlanData; readonly missing: readonly Needed[] };

/** Says what an action needs before it begins, takes focus, and leads to each. */
export function Missing({ data: { texts }, missing }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [missing]);
  const idOf = (needed: Needed) => (needed === 'before' ? tenId(needed) : fieldId(needed));
  return (
    <div class="error" role="alert" tabIndex={-1} ref={box}>
      <p class="error-title">{texts.start.missing}</p>
      <ul>
        {missing.map((needed) => (
          <li key={needed}>
            <a
              href={`#${idOf(needed)}`}
              onClick={(event) => {
                // A fragment in the address would add a step for Back.
                event.preventDefault();
                document.getElementById(idOf(needed))?.focus();
              }}
            >
              {texts.start.needs[needed]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
