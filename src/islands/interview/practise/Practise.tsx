import type { ModeProps } from '../edit/EditSheet.tsx';
import { goTo } from '../useMode.ts';
import { Cards } from './Cards.tsx';

/** *Oefenen*: answering aloud, beside the sheet. */
export function Practise({ data, stories, heading, sheet }: ModeProps) {
  const { practise, actions } = data.texts;
  return (
    <section class="practise" aria-labelledby="practise">
      <h1 id="practise" tabIndex={-1} ref={heading}>
        {practise.title}
      </h1>
      <Cards data={data} stories={stories} />
      <p>
        <button type="button" class="link" onClick={() => goTo(sheet)}>
          {actions.back}
        </button>
      </p>
    </section>
  );
}
